/// All that the audit of a part must know of the whole archive.
package struct MergedSurvey: Sendable {
    /// What rules may ask; `nil` where none asks.
    package let background: SurveyedArchive?
    /// By the number of the part.
    package let parts: [Int: PartKnowledge]

    init(background: SurveyedArchive?, parts: [Int: PartKnowledge]) {
        self.background = background
        self.parts = parts
    }

    /// About how many bytes of memory the greater part of it takes once it was read.
    package var loadedBytes: Int { background?.loadedBytes ?? 0 }

    /// All of it, so that `init` gives an equal survey.
    package var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.put(background == nil ? 0 : 1)
        background?.write(to: &writer)
        writer.put(parts.sorted { $0.key < $1.key }) { writer, part in
            writer.put(part.key)
            part.value.write(to: &writer)
        }
        return writer.bytes
    }

    /// Reads what `bytes` gave; `nil` for anything else.
    package init?(_ bytes: [UInt8]) {
        do throws(RecordReader.Broken) {
            var reader = try RecordReader(bytes)
            background = try reader.int() == 0 ? nil : SurveyedArchive(from: &reader)
            var parts: [Int: PartKnowledge] = [:]
            for _ in 0..<max(0, try reader.int()) {
                let number = try reader.int()
                parts[number] = try PartKnowledge(from: &reader)
            }
            self.parts = parts
        } catch {
            return nil
        }
    }
}
