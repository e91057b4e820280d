// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "aritai",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "aritai", targets: ["aritai"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CLibrary"),
    .target(name: "CPlatform"),
    .target(name: "CPseudoterminal"),
    .target(name: "Text"),
    .target(name: "Records", dependencies: ["Text"]),
    .target(name: "Release", dependencies: ["Records", "Text"]),
    .target(name: "Insight", dependencies: ["Release", "Records", "Text"]),
    .target(name: "Facilitation", dependencies: ["Records", "Release", "Insight", "Text"]),
    .target(name: "Workspace", dependencies: ["Records", "Text", "CLibrary", "CPlatform"]),
    .target(
      name: "Reports", dependencies: ["Records", "Release", "Insight", "Facilitation", "Text"]),
    .target(name: "Terminal", dependencies: ["Text", "CPlatform"]),
    .target(
      name: "UseCases",
      dependencies: ["Text", "Records", "Release", "Insight", "Facilitation", "Reports"]),
    .target(
      name: "Office",
      dependencies: [
        "Text", "Records", "Release", "Insight", "Facilitation", "Reports", "UseCases",
        "Workspace",
      ]),
    .target(
      name: "Browser",
      dependencies: [
        "Text", "Records", "Release", "Insight", "Facilitation", "Reports", "UseCases", "CLibrary",
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Text", "Records", "Release", "Insight", "Facilitation", "Workspace", "Reports",
        "Terminal", "UseCases", "Office",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "aritai", dependencies: ["Commands"]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Text", "Records", "Release", "Insight", "Facilitation", "Workspace", "Reports",
        "UseCases", "Office",
      ]),
    .target(
      name: "Rehearsal",
      dependencies: ["Browser", "Facilitation", "Records", "Reports", "Text", "UseCases"]),
    .executableTarget(name: "rehearse", dependencies: ["Rehearsal"]),
    .target(
      name: "TestSupport",
      dependencies: ["Facilitation", "Insight", "Records", "Text", "CPseudoterminal"],
      path: "Tests/TestSupport"),
    .testTarget(name: "TextTests", dependencies: ["Text", "TestSupport"]),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "Text", "TestSupport"],
      exclude: ["Diagnostics/Snapshots"]),
    .testTarget(name: "ReleaseTests", dependencies: ["Release", "Records", "Text", "TestSupport"]),
    .testTarget(
      name: "InsightTests",
      dependencies: ["Insight", "Release", "Records", "Text", "TestSupport"]),
    .testTarget(
      name: "FacilitationTests",
      dependencies: ["Facilitation", "Insight", "Release", "Records", "Text", "TestSupport"]),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: ["Workspace", "Records", "Text", "CPlatform", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Facilitation", "Insight", "Release", "Records", "Text", "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "UseCasesTests",
      dependencies: [
        "UseCases", "Facilitation", "Insight", "Release", "Records", "Reports", "Text",
        "TestSupport",
      ]),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "UseCases", "Facilitation", "Reports", "Release", "Records", "Text",
        "TestSupport",
      ]),
    .testTarget(
      name: "OfficeTests",
      dependencies: [
        "Office", "UseCases", "Workspace", "Facilitation", "Insight", "Release", "Records",
        "Reports", "Text", "TestSupport",
      ]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Text", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["aritai", "CPseudoterminal", "Records", "Text", "TestSupport"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
