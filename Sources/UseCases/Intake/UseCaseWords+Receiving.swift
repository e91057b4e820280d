package import Records
import Text

/// What is said of each file that was handed in.
extension UseCaseWords {
  package func text(of receipt: Receiving.Receipt) -> String {
    switch receipt.outcome {
    case .new(let received):
      language.say(ja: "受け取りました  ", en: "Taken in:      ") + text(of: received)
    case .newer(let received):
      language.say(ja: "新しくしました  ", en: "Brought up to date: ") + text(of: received)
    case .known(let received):
      language.say(ja: "受け取り済みです  ", en: "Here already:  ") + text(of: received)
    case .form(let said, _): said
    case .refused(let refusal):
      language.say(ja: "受け取れません  ", en: "Refused:       ") + receipt.file + "\n"
        + text(sentence(refusal))
    }
  }

  private func text(of received: Receiving.Received) -> String {
    switch received {
    case .record(let id, let division, let number):
      language.say(
        ja: "\(id)（\(division)、提出\(number)）", en: "\(id) (\(division), submitted \(number))")
    case .beside(let name): name
    }
  }

  package func sentence(_ refusal: Receiving.Refusal) -> Sentence {
    switch refusal {
    case .skipped(let file): sentence(file)
    case .wholeRecord, .holdsNotes, .form: sentence(ofKind: refusal)
    case .withoutChecksum, .damaged, .unclear, .unreadable: sentence(ofDamage: refusal)
    case .lower(let number, let kept):
      Sentence(
        language.say(
          ja: "提出\(number)です。ここには、後から出た提出\(kept)があります。",
          en: "It was submitted as number \(number); here is number \(kept), which came later."),
        fix: language.say(
          ja: "新しいほうを残します。何もしなくてかまいません。", en: "the later one stays; nothing has to be done."))
    case .sameNumber(let number):
      Sentence(
        language.say(
          ja: "受け取り済みの提出\(number)と番号が同じで、中身が違います。",
          en: "It has the number \(number) of one that is here, and other contents."),
        fix: language.say(
          ja: "所属に aritai share でもう一度出してもらってください。",
          en: "ask the division to submit it once more with aritai share."))
    case .unknownDivision(let name, let near): unknownDivision(name, near)
    case .earlier(let day, let kept):
      Sentence(
        language.say(
          ja: "\(day) のものです。ここには \(kept) のものがあります。",
          en: "It is of \(day); here is one of \(kept)."),
        fix: language.say(
          ja: "新しいほうを残します。何もしなくてかまいません。", en: "the later one stays; nothing has to be done."))
    }
  }

  private func sentence(ofKind refusal: Receiving.Refusal) -> Sentence {
    switch refusal {
    case .form:
      Sentence(
        language.say(
          ja: "表（Excel など）です。記入用の表として読めません。",
          en: "It is a spreadsheet and cannot be read as a form."),
        fix: language.say(
          ja: "aritai prepare --form で作った表か、確かめてください。",
          en: "see whether it was made with aritai prepare --form."))
    case .holdsNotes:
      Sentence(
        language.say(
          ja: "現状・ありたい姿・メモが入っています。所属の外に\n出ないものなので、受け取りません。",
          en:
            "It holds notes of the current or ideal state, or free text,\nwhich never leave a division."
        ),
        fix: askAgain)
    default:
      Sentence(
        language.say(
          ja: "提出したファイルではなく、所属の記録そのものです。\nふせんの言葉まで入っているので、受け取りません。",
          en:
            "It is a division's own record and was not submitted: it holds\nnotes that never leave the division."
        ),
        fix: askAgain)
    }
  }

  private func sentence(ofDamage refusal: Receiving.Refusal) -> Sentence {
    switch refusal {
    case .withoutChecksum:
      Sentence(
        language.say(ja: "照合コードがありません。", en: "It has no checksum."), fix: askAgain)
    case .damaged:
      Sentence(
        language.say(
          ja: "照合コードが合いません。途中で切れたか、書き換えられています。",
          en: "Its checksum does not fit: it was cut off or changed on its way."),
        fix: askAgain)
    case .unclear:
      Sentence(
        language.say(
          ja: "提出の番号か実施日が読めません。", en: "Its number or its date cannot be read."),
        fix: askAgain)
    default:
      Sentence(
        language.say(
          ja: "回答・決定・事例として読めません。", en: "It cannot be read as a reply, decision or case."),
        fix: language.say(
          ja: "事務局にもう一度出してもらってください。", en: "ask the secretariat for it again."))
    }
  }

  private var askAgain: String {
    language.say(
      ja: "所属に aritai share で出してもらってください。", en: "ask the division to submit it with aritai share.")
  }

  private func unknownDivision(_ name: String, _ near: [String]) -> Sentence {
    let hint = language.say(
      ja: near.isEmpty ? "" : "\n近いもの: " + near.joined(separator: "、"),
      en: near.isEmpty ? "" : "\nClose to it: " + near.joined(separator: ", "))
    return Sentence(
      language.say(ja: "所属「\(name)」は名簿にありません。", en: "The roster has no division “\(name)”.") + hint,
      fix: language.say(
        ja: "Templates/organization.md か、記録の所属を直してください。",
        en: "correct Templates/organization.md or the division in the record."))
  }
}
