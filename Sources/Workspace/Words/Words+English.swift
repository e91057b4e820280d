extension Words {
  package static let english = Words(
    notFound: { from in
      """
      There is no folder for records here.
      Looked in: \(from) and the folders above it
      Fix: make one with `aritai init FOLDER`, or
      name one with `--workspace FOLDER`
      """
    },
    notAWorkspace: { path, named in
      """
      "\(path)" has no Templates and Sessions.
      Named by: \(named == .option ? "--workspace" : Workspace.variable)
      Fix: check the place, or make a new one with
      aritai init \(path)
      """
    },
    notUTF8: { path in
      """
      \(path): cannot be read, as it is not UTF-8.
      Fix: open it in Notepad, choose Save As and
      the encoding UTF-8
      """
    },
    cp932: { path in
      """
      \(path): seems to be Shift_JIS (CP932).
      Fix: open it in Notepad, choose Save As and
      the encoding UTF-8
      """
    },
    changedSinceRead: { path in
      """
      \(path): somebody changed it after it was read.
      Nothing was written.
      Fix: do the same once more
      """
    },
    locked: { path, holder in
      """
      \(path): somebody else is using it.
      In use by: \(holder.user) (\(holder.machine), since \(holder.time))
      Fix: wait until they have finished. When you are sure
      nobody uses it, delete \(FileLock.path(for: path))
      """
    },
    lockedByUnknown: { path in
      """
      \(path): is marked as in use, without a name.
      Fix: when you are sure nobody uses it, delete
      \(FileLock.path(for: path))
      """
    },
    failed: { path, call, reason in
      let failure =
        switch call {
        case .read, .list: "cannot be read."
        case .write: "cannot be written. What it held before is still there."
        case .remove: "cannot be deleted."
        case .lock: "cannot be marked as in use."
        }
      return "\(path): \(failure)\n\(reason)"
    },
    reason: englishReason,
    duplicate: { id, path, kept in
      """
      \(path): there are two records named "\(id)".
      The one that counts is \(kept).
      Fix: delete one, or add -2 to the end of its name
      """
    },
    unnamed: { path in
      """
      \(path): its name does not say which day and division.
      Fix: name it by date and division id, such as
      2026-04-20-jinji.md
      """
    },
    noSuchSession: { name, similar in
      let hint = similar.isEmpty ? "" : "\nClose to it: \(similar.joined(separator: ", "))"
      return "No record fits \"\(name)\".\(hint)\nFix: give a date, a division's id or its name"
    },
    ambiguousSession: { name, all in
      """
      \(all.count) records fit "\(name)".
      \(all.joined(separator: "\n"))
      Fix: write a little more of it
      """
    })

  private static let englishReason: @Sendable (FileError.Reason) -> String = { reason in
    switch reason {
    case .full: "Reason: the disk is full.\nFix: delete what is not needed, or use another place"
    case .tooLarge: "Reason: it would pass the size limit.\nFix: ask your system staff about it"
    case .readOnly: "Reason: the disk is read-only.\nFix: move to a place that can be written"
    case .denied: "Reason: permission denied.\nFix: check the rights of folder and file"
    case .missing: "Reason: no such file or folder.\nFix: check the place and the name"
    case .exists: "Reason: a file of that name exists.\nFix: choose another name"
    case .wrongKind: "Reason: a folder and a file are mixed up.\nFix: check the place and the name"
    case .nameTooLong: "Reason: the name is too long.\nFix: choose a shorter one"
    case .linkLoop: "Reason: the links go in a circle.\nFix: delete the link"
    case .other(let code): "Reason: system error \(code).\nFix: tell your system staff the number"
    }
  }
}
