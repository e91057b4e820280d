import FoundationEssentials

/// A path for files of this run alone, so that two runs at once do not disturb each other.
func temporaryPath(_ name: String) -> String {
  let process = ProcessInfo.processInfo.processIdentifier
  return FileManager.default.temporaryDirectory.path + "/aritai-\(name)-\(process)"
}
