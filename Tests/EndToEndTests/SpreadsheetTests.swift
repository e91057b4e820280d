import Foundation
import Records
import TestSupport
import Testing

@testable import UseCases

/// A spreadsheet opens what the program writes and gives back what the program reads.
@Suite(.timeLimit(.minutes(10)))
struct SpreadsheetTests {
  /// LibreOffice, where there is one.
  private static let office: String? = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Turns a file into another kind, and gives what came out.
  private func converted(
    _ name: String, to kind: String, in folder: borrowing TemporaryFolder
  ) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.office ?? "")
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
      // A person would be shown that it is UTF-8, and press OK.
      "--infilter=CSV:44,34,76,1", "--convert-to", kind,
      "--outdir", "\(folder.path)/out", "\(folder.path)/\(name)",
    ]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    let ending = kind.prefix { $0 != ":" }
    let file = name.replacing(/[.][a-z]+$/, with: ".\(ending)")
    let data = try #require(FileManager.default.contents(atPath: "\(folder.path)/out/\(file)"))
    return Array(data)
  }

  @Test(.enabled(if: office != nil, "LibreOffice is not installed"))
  func `a form goes through a spreadsheet and back without loss`() throws {
    let place = try Workplace(samples: true, library: .small)
    let made = try place.run("prepare", "--form", "--division", "人事課", "--csv", "--language", "ja")
    try #require(made.status == 0)
    let folder = try TemporaryFolder()
    try folder.write(made.output, to: "form.csv")
    let text = made.output
    let own = try #require(
      ReturnedForm(try HandedIn.sheets(of: OfficeFile("form.csv", Array(text.utf8)))))
    try #require(!own.rows.isEmpty)
    let book = try converted("form.csv", to: "xlsx", in: folder)
    let back = try #require(ReturnedForm(try HandedIn.sheets(of: OfficeFile("form.xlsx", book))))
    #expect(back.lines == own.lines)
  }
}

extension ReturnedForm {
  /// Every cell with its place, days as records write them.
  fileprivate var lines: [String] {
    (Array(head.values) + rows.flatMap { $0.cells.values })
      .map { "\($0.place) \($0.date(after: nil)?.description ?? $0.text)" }.sorted()
  }
}
