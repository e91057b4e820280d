extension Words {
  package static let japanese = Words(
    notFound: { from in
      """
      記録を置くフォルダが見つかりません。
      探した場所: \(from) と、その上のフォルダ
      直し方: aritai init フォルダ名 で新しく作るか、
      --workspace フォルダ名 で場所を示してください
      """
    },
    notAWorkspace: { path, named in
      """
      「\(path)」には Templates と Sessions がありません。
      示した場所: \(named == .option ? "--workspace" : Workspace.variable)
      直し方: 場所を確かめてください。新しく作るときは
      aritai init \(path)
      """
    },
    notUTF8: { path in
      """
      \(path): 文字コードが UTF-8 ではないため、読めません。
      直し方: メモ帳で開き、「名前を付けて保存」で
      エンコードに UTF-8 を選んで保存してください
      """
    },
    cp932: { path in
      """
      \(path): 文字コードが Shift_JIS（CP932）のようです。
      直し方: メモ帳で開き、「名前を付けて保存」で
      エンコードに UTF-8 を選んで保存してください
      """
    },
    changedSinceRead: { path in
      """
      \(path): 読んだあとに、ほかの人が書き換えています。
      書き込みませんでした。
      直し方: もう一度同じ操作をしてください
      """
    },
    locked: { path, holder in
      """
      \(path): ほかの人が使っています。
      使っている人: \(holder.user)（\(holder.machine)、\(holder.time) から）
      直し方: 終わるのを待ってください。使っていないと
      確かめたら、\(FileLock.path(for: path)) を消してください
      """
    },
    lockedByUnknown: { path in
      """
      \(path): 使用中の印があります。誰が使っているかは
      書かれていません。
      直し方: 使っていないと確かめたら、
      \(FileLock.path(for: path)) を消してください
      """
    },
    failed: { path, call, reason in
      let failure =
        switch call {
        case .read, .list: "読めません。"
        case .write: "書き込めません。前の内容は残っています。"
        case .remove: "消せません。"
        case .lock: "使用中の印を付けられません。"
        }
      return "\(path): \(failure)\n\(reason)"
    },
    reason: japaneseReason,
    duplicate: { id, path, kept in
      """
      \(path): 同じ名前の記録「\(id)」が2つあります。
      数えるのは \(kept) です。
      直し方: 要らないほうを消すか、末尾に -2 を付けてください
      """
    },
    unnamed: { path in
      """
      \(path): ファイル名から、いつ、どの課の記録か分かりません。
      直し方: 2026-04-20-jinji.md のように、
      日付と課のIDにしてください
      """
    },
    noSuchSession: { name, similar in
      let hint = similar.isEmpty ? "" : "\n近いもの: \(similar.joined(separator: "、"))"
      return "「\(name)」に当たる記録がありません。\(hint)\n直し方: 日付、課のID、課名のどれかで示してください"
    },
    ambiguousSession: { name, all in
      """
      「\(name)」に当たる記録が\(all.count)件あります。
      \(all.joined(separator: "\n"))
      直し方: もう少し長く書いてください
      """
    })

  private static let japaneseReason: @Sendable (FileError.Reason) -> String = { reason in
    switch reason {
    case .full: "理由: ディスクがいっぱいです。\n直し方: 要らないファイルを消すか、別の場所を使ってください"
    case .tooLarge: "理由: ファイルの大きさの上限を超えます。\n直し方: システムの担当者に上限を確かめてください"
    case .readOnly: "理由: 書き込みできないディスクです。\n直し方: 書き込める場所に移してください"
    case .denied: "理由: 権限がありません。\n直し方: フォルダとファイルの権限を確かめてください"
    case .missing: "理由: ファイルかフォルダがありません。\n直し方: 場所と名前を確かめてください"
    case .exists: "理由: 同じ名前のファイルがもうあります。\n直し方: 別の名前にしてください"
    case .wrongKind: "理由: ファイルとフォルダが食い違っています。\n直し方: 場所と名前を確かめてください"
    case .nameTooLong: "理由: 名前が長すぎます。\n直し方: 短い名前にしてください"
    case .linkLoop: "理由: リンクが輪になっています。\n直し方: リンクを消してください"
    case .other(let code): "理由: システムのエラー \(code) です。\n直し方: システムの担当者に番号を伝えてください"
    }
  }
}
