extension Phrase {
    package static func progress(done bytes: Int64, speed: String) -> Phrase {
        Phrase(
            zh: "已读 \(bytes / 1_000_000) MB，\(speed)", en: "\(bytes / 1_000_000) MB read, \(speed)")
    }

    package static func progress(bar: String, percent: Int, speed: String, left: Int64) -> Phrase {
        Phrase(
            zh: "\(bar) \(percent)%  \(speed)  还要 \(duration(left).zh)",
            en: "\(bar) \(percent)%  \(speed)  \(duration(left).en) left")
    }

    package static func cannotWrite(_ path: String, reason: String) -> Phrase {
        Phrase(zh: "写不了 \(path)：\(reason)", en: "cannot write \(path): \(reason)")
    }

    package static func placeReason(_ place: String, _ reason: Phrase) -> Phrase {
        Phrase(zh: "\(place)：\(reason.zh)", en: "\(place): \(reason.en)")
    }
}
