// swift-tools-version:6.2
import PackageDescription

// The modules and the arrows between them are fixed by HouseTests: an import that is not listed
// here as a dependency, or a circle, fails the test suite.
let package = Package(
    name: "SpotCheck",
    products: [.executable(name: "spotcheck", targets: ["spotcheck"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.5.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Doors to C and C++ libraries of the system.
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CIconv"),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),

        // The rooms, from the ground up.
        .target(name: "Wording"),
        .target(name: "Patterns", dependencies: ["CPCRE2"]),
        .target(
            name: "Transcripts",
            dependencies: [
                "Wording", "CZlib", "CZstd", "CIconv", "CZip", "CExpat", "CSimdjson",
            ]),
        .target(
            name: "Sampling",
            dependencies: ["Wording", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "Rules",
            dependencies: [
                "Wording", "Patterns", "Transcripts", .product(name: "Yams", package: "Yams"),
            ]),
        .target(name: "Scoring", dependencies: ["Wording", "Sampling", "Rules"]),
        .target(
            name: "Auditing",
            dependencies: ["Wording", "Transcripts", "Sampling", "Rules", "Scoring"]),
        .target(
            name: "Training",
            dependencies: ["Wording", "Transcripts", "Sampling", "Rules", "Scoring"]),
        .target(
            name: "Reports",
            dependencies: ["Wording", "Transcripts", "Sampling", "Rules", "Scoring", "CXlsx"]),
        .target(
            name: "Store",
            dependencies: [
                "Wording", "Transcripts", "Sampling", "Rules", "Scoring",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(
            name: "Workbench",
            dependencies: [
                "Wording", "Transcripts", "Sampling", "Rules", "Scoring", "Auditing", "Reports",
                "Training",
                "Store",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Templates"), .copy("Static")]),
        .executableTarget(
            name: "spotcheck",
            dependencies: [
                "Wording", "Transcripts", "Sampling", "Rules", "Scoring", "Auditing", "Training",
                "Reports", "Store", "Workbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.embedInCode("Spark/spark_driver.py")]),

        // Tests.
        .target(
            name: "TestSupport", dependencies: ["Transcripts"], path: "Tests/TestSupport"),
        .testTarget(name: "PatternsTests", dependencies: ["Patterns"]),
        .testTarget(
            name: "TranscriptsTests",
            dependencies: [
                "Wording", "CZlib", "CZstd", "CIconv", "CZip", "FormatFixtures", "FuzzChecks",
                "Transcripts", "TestSupport",
            ],
            resources: [.copy("Corpus")]),
        .target(
            name: "FormatFixtures", dependencies: ["Transcripts"], path: "Tests/FormatFixtures"),
        // What `make fuzz` runs.
        .executableTarget(
            name: "fuzz", dependencies: ["FormatFixtures", "FuzzChecks"],
            path: "Tests/FuzzRunner"),
        .target(
            name: "FuzzChecks", dependencies: ["Reports", "Transcripts", "Wording"],
            path: "Tests/FuzzChecks"),
        .target(name: "GoldenCases", dependencies: ["Sampling"], path: "Tests/GoldenCases"),
        .executableTarget(
            name: "golden", dependencies: ["GoldenCases"], path: "Tests/GoldenRunner"),
        .target(
            name: "SimulationChecks", dependencies: ["Sampling"], path: "Tests/SimulationChecks"),
        .executableTarget(
            name: "simulate", dependencies: ["SimulationChecks"], path: "Tests/SimulationRunner"),
        .testTarget(
            name: "SamplingTests",
            dependencies: ["Wording", "Sampling", "GoldenCases", "SimulationChecks"],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "RulesTests",
            dependencies: [
                "Patterns", "Rules", "TestSupport", "Transcripts", "Wording",
                .product(name: "Yams", package: "Yams"),
            ]),
        .testTarget(
            name: "ScoringTests",
            dependencies: [
                "Wording", "Sampling", "Rules", "Scoring", "TestSupport",
            ]),
        .testTarget(
            name: "AuditingTests",
            dependencies: [
                "Wording", "Rules", "Transcripts", "Sampling", "Scoring", "Auditing",
                "TestSupport",
            ]),
        .testTarget(
            name: "TrainingTests",
            dependencies: [
                "Training", "Rules", "Scoring", "Sampling", "Transcripts", "Wording",
                "TestSupport",
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Sampling", "Scoring", "Rules", "Wording", "Transcripts", "Reports", "TestSupport",
            ]),
        .testTarget(
            name: "RulePackTests",
            dependencies: ["Rules", "Scoring", "Wording", "Transcripts", "TestSupport"]),
        // A program that writes to a store until it is killed.
        .executableTarget(
            name: "storewriter", dependencies: ["Store", "Sampling", "Transcripts"],
            path: "Tests/StoreWriter"),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "storewriter", "Store", "Wording", "Transcripts", "Sampling", "Rules", "Scoring",
                "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "WorkbenchTests",
            dependencies: [
                "Workbench", "Store", "Wording", "Transcripts", "Rules", "Sampling", "Reports",
                "TestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        // A small client of HTTP, for what looks at the workbench from outside.
        .target(
            name: "WebClient",
            dependencies: [
                "Workbench", "Store", "Wording",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ], path: "Tests/WebClient"),
        .testTarget(
            name: "BrowserTests",
            dependencies: [
                "WebClient", "Workbench", "Store", "Rules", "Scoring", "Sampling", "Transcripts",
                "Wording", "TestSupport",
            ]),
        // What `make load` runs.
        .executableTarget(
            name: "load",
            dependencies: [
                "WebClient", "Workbench", "Store", "Auditing", "Rules", "Scoring", "Sampling",
                "Transcripts", "Wording", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ], path: "Tests/LoadRunner"),
        .testTarget(name: "CommandTests", dependencies: ["spotcheck", "TestSupport"]),
        .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
        // What `make bench` compares with in C++.
        .executableTarget(
            name: "BenchNative", path: "Tests/Bench/Native",
            linkerSettings: [.linkedLibrary("pcre2-8"), .linkedLibrary("simdjson")]),
    ]
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}

// Tests read the shipped rules and audit archives all the time, for which these are optimized in
// debug builds too: the suite takes half as long.
let optimized = [
    "Patterns", "Transcripts", "Sampling", "Rules", "Scoring", "Auditing", "Reports",
]
for target in package.targets where optimized.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
