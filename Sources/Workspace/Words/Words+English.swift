import Records

extension Workspace.Words {
  package static let english = Workspace.Words(
    fixHeading: "Fix: ",
    workspace: workspaceInEnglish,
    file: { error in
      let (reason, fix) = reasonInEnglish(error.reason)
      return Remedy(error.path, callInEnglish(error.call) + reason, fix: fix)
    },
    notUTF8: { path, encoding in
      Remedy(
        path,
        encoding == .cp932
          ? "cannot be read: it seems to be Shift_JIS (CP932)."
          : "cannot be read: it is not UTF-8.",
        fix: "open it in Notepad, choose Save As and\nthe encoding UTF-8")
    },
    changedSinceRead: { path in
      Remedy(
        path, "somebody changed it after it was read.\nNothing was written.",
        fix: "do the same once more")
    },
    locked: { path, holder in
      Remedy(
        path,
        holder == .unknown
          ? "is marked as in use, without saying by whom."
          : "somebody else is using it:\n\(holder.user) (\(holder.machine), since "
            + "\(holder.time(in: .english)))",
        fix: "wait until they have finished. When you are sure\nnobody uses it, delete\n"
          + FileLock.path(for: path))
    })

  private static let workspaceInEnglish: @Sendable (WorkspaceError) -> Remedy = { error in
    switch error {
    case .notFound(let from):
      Remedy(
        from, "neither this folder nor one above it\nis a place for records.",
        fix: "make one with `aritai init FOLDER`, or\nname one with `--workspace FOLDER`")
    case .notAWorkspace(let path, let origin):
      Remedy(
        path,
        "has no Templates and Sessions.\n(named by \(origin == .option ? "--workspace" : Workspace.variable))",
        fix: "check the place, or make a new one with\naritai init \(path)")
    }
  }

  private static func callInEnglish(_ call: FileError.Call) -> String {
    switch call {
    case .read, .list: "cannot be read."
    case .write: "cannot be written. What it held before is there."
    case .deliver: "cannot be written to."
    case .remove: "cannot be deleted."
    case .lock: "cannot be marked as in use."
    }
  }

  private static func reasonInEnglish(_ reason: FileError.Reason) -> (text: String, fix: String) {
    switch reason {
    case .full: ("\nThe disk is full.", "delete what is not needed, or use another place")
    case .tooLarge: ("\nIt would pass the limit of a file's size.", "ask your system staff")
    case .readOnly: ("\nThe disk is read-only.", "move to a place that can be written")
    case .denied: ("\nPermission denied.", "check the rights of the folder and the file")
    case .missing: ("\nThere is no such file or folder.", "check the place and the name")
    case .exists: ("\nA file of that name exists.", "choose another name")
    case .wrongKind: ("\nA folder and a file are mixed up.", "check the place and the name")
    case .nameTooLong: ("\nThe name is too long.", "choose a shorter one")
    case .linkLoop: ("\nThe links go in a circle.", "delete the link")
    case .protected:
      ("\nIt is marked as read-only.", "take the mark off if it may be written")
    case .oversized:
      (
        "\nIt is too large: up to \(FileSystem.largest >> 20) MB are read.",
        "see whether it is a record at all"
      )
    case .unbounded:
      ("\nThe folder lies too deep or holds too much.", "see whether a link leads elsewhere")
    case .oddName: ("\nIts name is not UTF-8.", "give it another name")
    case .nobodyThere: ("\nNobody takes it at the other end.", "check where the output goes")
    case .other(let code): ("\nSystem error \(code).", "tell your system staff the number")
    }
  }
}
