import Records

extension Workspace.Words {
  package static let japanese = Workspace.Words(
    fixHeading: "直し方: ",
    workspace: workspaceInJapanese,
    file: { error in
      let (reason, fix) = reasonInJapanese(error.reason)
      return Remedy(error.path, callInJapanese(error.call) + reason, fix: fix)
    },
    notUTF8: { path, encoding in
      Remedy(
        path,
        encoding == .cp932
          ? "文字コードが Shift_JIS（CP932）のようで、読めません。"
          : "文字コードが UTF-8 ではないため、読めません。",
        fix: "メモ帳で開き、「名前を付けて保存」で\nエンコードに UTF-8 を選んで保存してください")
    },
    changedSinceRead: { path in
      Remedy(
        path, "読んだあとに、ほかの人が書き換えました。\n何も書き込んでいません。",
        fix: "もう一度同じ操作をしてください")
    },
    locked: { path, holder in
      Remedy(
        path,
        holder == .unknown
          ? "使用中の印がありますが、誰が使っているかは\n書かれていません。"
          : "ほかの人が使っています。\n\(holder.user)（\(holder.machine)、\(holder.time(in: .japanese)) から）",
        fix: "終わるのを待ってください。誰も使っていないと\n確かめたら、次のファイルを消してください\n"
          + FileLock.path(for: path))
    })

  private static let workspaceInJapanese: @Sendable (WorkspaceError) -> Remedy = { error in
    switch error {
    case .notFound(let from):
      Remedy(
        from, "ここにも上のフォルダにも、記録を置く場所がありません。",
        fix: "aritai init フォルダ名 で新しく作るか、\n--workspace フォルダ名 で場所を示してください")
    case .notAWorkspace(let path, let origin):
      Remedy(
        path,
        "Templates と Sessions がありません。\n（\(origin == .option ? "--workspace" : Workspace.variable) で示した場所）",
        fix: "場所を確かめてください。新しく作るときは\naritai init \(path)")
    }
  }

  private static func callInJapanese(_ call: FileError.Call) -> String {
    switch call {
    case .read, .list: "読めません。"
    case .write: "書き込めません。前の内容は残っています。"
    case .deliver: "書き出せません。"
    case .remove: "消せません。"
    case .lock: "使用中の印を付けられません。"
    }
  }

  private static func reasonInJapanese(_ reason: FileError.Reason) -> (text: String, fix: String) {
    switch reason {
    case .full: ("\nディスクがいっぱいです。", "要らないファイルを消すか、別の場所を使ってください")
    case .tooLarge: ("\nファイルの大きさの上限を超えます。", "システムの担当者に上限を確かめてください")
    case .readOnly: ("\n書き込みできないディスクです。", "書き込める場所に移してください")
    case .denied: ("\n権限がありません。", "フォルダとファイルの権限を確かめてください")
    case .missing: ("\nファイルかフォルダがありません。", "場所と名前を確かめてください")
    case .exists: ("\n同じ名前のファイルがもうあります。", "別の名前にしてください")
    case .wrongKind: ("\nファイルとフォルダが食い違っています。", "場所と名前を確かめてください")
    case .nameTooLong: ("\n名前が長すぎます。", "短い名前にしてください")
    case .linkLoop: ("\nリンクが輪になっています。", "リンクを消してください")
    case .protected:
      ("\n書き換えないように印が付いています（読み取り専用）。", "書いてよければ、読み取り専用を外してください")
    case .oversized:
      (
        "\n大きすぎます（読めるのは \(FileSystem.largest >> 20) MB まで）。",
        "記録でないものがまぎれていないか、\n確かめてください"
      )
    case .unbounded:
      ("\nフォルダが深すぎるか、ファイルが多すぎます。", "ほかの場所へのリンクがないか、\n確かめてください")
    case .oddName:
      ("\n名前の文字コードが UTF-8 ではありません。", "名前を付け直してください")
    case .nobodyThere: ("\n受け取る相手がいません。", "出力先を確かめてください")
    case .other(let code): ("\nシステムのエラー \(code) です。", "システムの担当者に番号を伝えてください")
    }
  }
}
