import Records
package import Text

/// What is wrong with something on the disk, and what a person can do.
package struct Remedy: Hashable, Sendable {
  /// The file or folder, as a path from the workspace where it lies in it; nil for none.
  package var place: String?
  package var message: String
  package var fix: String

  init(_ place: String? = nil, _ message: String, fix: String) {
    (self.place, self.message, self.fix) = (place, message, fix)
  }

  /// All of it, as it stands on a screen.
  package func text(in words: WorkspaceWords) -> String {
    "\(place.map { "\($0): " } ?? "")\(message)\n\(words.fixHeading)\(fix)"
  }
}

/// Every sentence about files and folders that people read.
package struct WorkspaceWords: Sendable {
  let language: Language

  package init(_ language: Language) { self.language = language }

  /// What leads the remedy.
  package var fixHeading: String { language.say(ja: "直し方: ", en: "Fix: ") }
}

// MARK: - No workspace

extension WorkspaceWords {
  /// What to do where there is no workspace.
  package func advice(on error: WorkspaceError) -> Remedy {
    switch error {
    case .notFound(let from):
      Remedy(
        from,
        language.say(
          ja: "ここにも上のフォルダにも、記録を置く場所がありません。",
          en: "neither this folder nor one above it\nis a place for records."),
        fix: language.say(
          ja: "aritai init フォルダ名 で新しく作るか、\n--workspace フォルダ名 で場所を示してください",
          en: "make one with `aritai init FOLDER`, or\nname one with `--workspace FOLDER`"))
    case .notAWorkspace(let path, let origin):
      Remedy(
        path,
        lacks(
          Paths.templates, Paths.sessions,
          namedBy: origin == .option ? "--workspace" : Workspace.variable),
        fix: language.say(
          ja: "場所を確かめてください。新しく作るときは\naritai init \(path)",
          en: "check the place, or make a new one with\naritai init \(path)"))
    }
  }

  private func lacks(_ templates: String, _ sessions: String, namedBy origin: String) -> String {
    language.say(
      ja: "\(templates) と \(sessions) がありません。\n（\(origin) で示した場所）",
      en: "has no \(templates) and \(sessions).\n(named by \(origin))")
  }
}

// MARK: - Not changed

extension WorkspaceWords {
  /// What to do when a record could not be changed.
  package func advice(on error: ChangeError) -> Remedy {
    switch error {
    case .notUTF8(let path): notUTF8(path, .unknown)
    case .changedSinceRead(let path): changedSinceRead(path)
    case .locked(let path, let holder): locked(path, by: holder)
    case .cannotRead(let error), .cannotWrite(let error): advice(on: error)
    }
  }

  /// What to do about a file in another encoding.
  func notUTF8(_ path: String, _ encoding: Encoding) -> Remedy {
    Remedy(
      path,
      encoding == .cp932
        ? language.say(
          ja: "文字コードが Shift_JIS（CP932）のようで、読めません。",
          en: "cannot be read: it seems to be Shift_JIS (CP932).")
        : language.say(
          ja: "文字コードが UTF-8 ではないため、読めません。", en: "cannot be read: it is not UTF-8."),
      fix: language.say(
        ja: "メモ帳で開き、「名前を付けて保存」で\nエンコードに UTF-8 を選んで保存してください",
        en: "open it in Notepad, choose Save As and\nthe encoding UTF-8"))
  }

  private func changedSinceRead(_ path: String) -> Remedy {
    Remedy(
      path,
      language.say(
        ja: "読んだあとに、ほかの人が書き換えました。\n何も書き込んでいません。",
        en: "somebody changed it after it was read.\nNothing was written."),
      fix: language.say(ja: "もう一度同じ操作をしてください", en: "do the same once more"))
  }

  private func locked(_ path: String, by holder: LockInfo) -> Remedy {
    let lock = FileLock.path(for: path)
    return Remedy(
      path,
      holder == .unknown
        ? language.say(
          ja: "使用中の印がありますが、誰が使っているかは\n書かれていません。",
          en: "is marked as in use, without saying by whom.")
        : inUse(
          user: holder.user, machine: holder.machine, since: holder.time(in: RecordWords(language))),
      fix: language.say(
        ja: "終わるのを待ってください。誰も使っていないと\n確かめたら、次のファイルを消してください\n\(lock)",
        en: "wait until they have finished. When you are sure\nnobody uses it, delete\n\(lock)"))
  }

  private func inUse(user: String, machine: String, since time: String) -> String {
    language.say(
      ja: "ほかの人が使っています。\n\(user)（\(machine)、\(time) から）",
      en: "somebody else is using it:\n\(user) (\(machine), since \(time))")
  }
}

// MARK: - Not read or written

extension WorkspaceWords {
  /// What to do when a file could not be read or written.
  package func advice(on error: FileError) -> Remedy {
    let (reason, fix) = sentence(on: error.reason)
    return Remedy(error.path, sentence(on: error.call) + reason, fix: fix)
  }

  private func sentence(on call: FileError.Call) -> String {
    switch call {
    case .read, .list: language.say(ja: "読めません。", en: "cannot be read.")
    case .write:
      language.say(
        ja: "書き込めません。前の内容は残っています。",
        en: "cannot be written. What it held before is there.")
    case .deliver: language.say(ja: "書き出せません。", en: "cannot be written to.")
    case .remove: language.say(ja: "消せません。", en: "cannot be deleted.")
    case .lock: language.say(ja: "使用中の印を付けられません。", en: "cannot be marked as in use.")
    }
  }

  private func sentence(on reason: FileError.Reason) -> (text: String, fix: String) {
    switch reason {
    case .full: full
    case .tooLarge: tooLarge
    case .readOnly: readOnly
    case .denied: denied
    case .missing: missing
    case .exists: exists
    case .wrongKind: wrongKind
    case .nameTooLong: nameTooLong
    case .linkLoop: linkLoop
    case .protected: protected
    case .oversized: oversized
    case .unbounded: unbounded
    case .oddName: oddName
    case .nobodyThere: nobodyThere
    case .other(let code): other(code: code)
    }
  }
}

extension WorkspaceWords {
  private typealias Trouble = (text: String, fix: String)

  /// The disk or the share of it is used up.
  private var full: Trouble {
    (
      language.say(ja: "\nディスクがいっぱいです。", en: "\nThe disk is full."),
      language.say(
        ja: "要らないファイルを消すか、別の場所を使ってください", en: "delete what is not needed, or use another place")
    )
  }

  /// A limit of the account or the disk.
  private var tooLarge: Trouble {
    (
      language.say(ja: "\nファイルの大きさの上限を超えます。", en: "\nIt would pass the limit of a file's size."),
      language.say(ja: "システムの担当者に上限を確かめてください", en: "ask your system staff")
    )
  }

  /// A disk that takes nothing.
  private var readOnly: Trouble {
    (
      language.say(ja: "\n書き込みできないディスクです。", en: "\nThe disk is read-only."),
      language.say(ja: "書き込める場所に移してください", en: "move to a place that can be written")
    )
  }

  /// A right is missing.
  private var denied: Trouble {
    (
      language.say(ja: "\n権限がありません。", en: "\nPermission denied."),
      language.say(ja: "フォルダとファイルの権限を確かめてください", en: "check the rights of the folder and the file")
    )
  }

  /// Nothing stands there.
  private var missing: Trouble {
    (
      language.say(ja: "\nファイルかフォルダがありません。", en: "\nThere is no such file or folder."),
      language.say(ja: "場所と名前を確かめてください", en: "check the place and the name")
    )
  }

  /// The name is taken.
  private var exists: Trouble {
    (
      language.say(ja: "\n同じ名前のファイルがもうあります。", en: "\nA file of that name exists."),
      language.say(ja: "別の名前にしてください", en: "choose another name")
    )
  }

  /// A folder for a file, or the other way round.
  private var wrongKind: Trouble {
    (
      language.say(ja: "\nファイルとフォルダが食い違っています。", en: "\nA folder and a file are mixed up."),
      language.say(ja: "場所と名前を確かめてください", en: "check the place and the name")
    )
  }

  /// More than the disk takes.
  private var nameTooLong: Trouble {
    (
      language.say(ja: "\n名前が長すぎます。", en: "\nThe name is too long."),
      language.say(ja: "短い名前にしてください", en: "choose a shorter one")
    )
  }

  /// Links that lead to each other.
  private var linkLoop: Trouble {
    (
      language.say(ja: "\nリンクが輪になっています。", en: "\nThe links go in a circle."),
      language.say(ja: "リンクを消してください", en: "delete the link")
    )
  }

  /// A mark on the file itself.
  private var protected: Trouble {
    (
      language.say(ja: "\n書き換えないように印が付いています（読み取り専用）。", en: "\nIt is marked as read-only."),
      language.say(ja: "書いてよければ、読み取り専用を外してください", en: "take the mark off if it may be written")
    )
  }

  /// More than is read of any file.
  private var oversized: Trouble {
    (
      language.say(
        ja: "\n大きすぎます（読めるのは \(FileSystem.largest >> 20) MB まで）。",
        en: "\nIt is too large: up to \(FileSystem.largest >> 20) MB are read."),
      language.say(ja: "記録でないものがまぎれていないか、\n確かめてください", en: "see whether it is a record at all")
    )
  }

  /// More than is walked through.
  private var unbounded: Trouble {
    (
      language.say(
        ja: "\nフォルダが深すぎるか、ファイルが多すぎます。", en: "\nThe folder lies too deep or holds too much."),
      language.say(ja: "ほかの場所へのリンクがないか、\n確かめてください", en: "see whether a link leads elsewhere")
    )
  }

  /// A name from another system.
  private var oddName: Trouble {
    (
      language.say(ja: "\n名前の文字コードが UTF-8 ではありません。", en: "\nIts name is not UTF-8."),
      language.say(ja: "名前を付け直してください", en: "give it another name")
    )
  }

  /// A pipe without a reader.
  private var nobodyThere: Trouble {
    (
      language.say(ja: "\n受け取る相手がいません。", en: "\nNobody takes it at the other end."),
      language.say(ja: "出力先を確かめてください", en: "check where the output goes")
    )
  }

  /// Whatever else the system says.
  private func other(code: Int32) -> Trouble {
    (
      language.say(ja: "\nシステムのエラー \(code) です。", en: "\nSystem error \(code)."),
      language.say(ja: "システムの担当者に番号を伝えてください", en: "tell your system staff the number")
    )
  }
}
