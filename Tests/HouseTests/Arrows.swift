/// Which module may import which: the arrows of the design, and nothing else.
enum Arrows {
    /// Modules of ours, from the ground up, each with those it may import.
    static let ours: [(module: String, imports: Set<String>)] = [
        ("Wording", []),
        ("Patterns", []),
        ("Transcripts", ["Wording"]),
        ("Sampling", ["Wording"]),
        ("Rules", ["Wording", "Patterns", "Transcripts"]),
        ("Scoring", ["Wording", "Sampling", "Rules"]),
        ("Auditing", ["Wording", "Transcripts", "Sampling", "Rules", "Scoring"]),
        ("Training", ["Wording", "Transcripts", "Sampling", "Rules", "Scoring"]),
        ("Reports", ["Wording", "Transcripts", "Sampling", "Rules", "Scoring"]),
        ("Store", ["Wording", "Transcripts", "Sampling", "Rules", "Scoring"]),
        (
            "Workbench",
            [
                "Wording", "Transcripts", "Sampling", "Rules", "Scoring", "Auditing", "Training",
                "Reports", "Store",
            ]
        ),
        (
            "spotcheck",
            [
                "Wording", "Transcripts", "Sampling", "Rules", "Scoring", "Auditing", "Training",
                "Reports", "Store", "Workbench",
            ]
        ),
    ]

    /// What comes from elsewhere, each with the one module that may import it.
    static let doors: [String: String] = [
        "CPCRE2": "Patterns",
        "CSimdjson": "Transcripts",
        "CZlib": "Transcripts",
        "CZstd": "Transcripts",
        "CIconv": "Transcripts",
        "CZip": "Transcripts",
        "CExpat": "Transcripts",
        "CXlsx": "Reports",
        "Crypto": "Sampling",
        "Yams": "Rules",
        "GRDB": "Store",
        "ArgumentParser": "spotcheck",
        "Hummingbird": "Workbench",
        "Mustache": "Workbench",
        "CryptoExtras": "Workbench",
        "HTTPTypes": "Workbench",
        "NIOCore": "Workbench",
        "Logging": "Workbench",
    ]

    /// What comes with the toolchain and is free to all.
    static let toolchain: Set<String> = ["Dispatch", "Foundation", "Glibc", "Synchronization"]

    /// Whether a module may import another.
    static func allow(_ module: String, importing other: String) -> Bool {
        if toolchain.contains(other) { return true }
        if let keeper = doors[other] { return keeper == module }
        return ours.first { $0.module == module }?.imports.contains(other) ?? false
    }
}
