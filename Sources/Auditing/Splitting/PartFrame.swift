import Sampling
import Transcripts

/// What a part of an archive gives to the frame of a draw: every conversation in the order of the
/// part, as something that can be drawn or with the reason why it cannot. About 90 bytes each.
struct PartFrame: Sendable {
    /// For each conversation 0 where it can be drawn, else the number of the reason, from 1 on.
    private(set) var reasons: [UInt8] = []
    /// What can be drawn, as records one behind the other.
    private(set) var units: [UInt8] = []
    /// By their numbers in the records.
    private var strata = NumberedNames()
    private(set) var names = LearntNames()
    /// How often something was read that was not as it should be.
    private(set) var warnings = 0

    mutating func add(_ candidate: FrameCandidate) {
        switch candidate {
        case .leftOut(let reason):
            reasons.append(UInt8(1 + (Self.allReasons.firstIndex(of: reason) ?? 0)))
        case .unit(let unit):
            reasons.append(0)
            UnitRecord.append(
                unit, stratum: UInt32(strata.number(of: unit.stratum)), to: &units)
        }
    }

    mutating func learn(_ name: String, of agent: String) {
        names.learn(name, of: agent)
    }

    mutating func addWarnings(_ count: Int) {
        warnings += count
    }

    /// Hands over every conversation, in order.
    var candidates: some Sequence<FrameCandidate> {
        sequence(state: (number: 0, place: 0)) { state in
            guard reasons.indices.contains(state.number) else { return nil }
            let reason = reasons[state.number]
            state.number += 1
            if reason > 0 { return .leftOut(Self.allReasons[Int(reason) - 1]) }
            return units.withUnsafeBytes { bytes in
                defer { state.place += UnitRecord.length(in: bytes, at: state.place) ?? 0 }
                return UnitRecord.unit(in: bytes, at: state.place, strata: strata.names)
                    .map { .unit($0) }
            }
        }
    }

    private static let allReasons = ConversationFilter.Reason.allCases
}

extension PartFrame {
    func write(to writer: inout RecordWriter) {
        writer.put(reasons)
        writer.put(units)
        writer.put(strata.names) { $0.put($1) }
        writer.put(names.byAgent.sorted { $0.key < $1.key }) { writer, agent in
            writer.put(agent.key)
            writer.put(agent.value)
        }
        writer.put(warnings)
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        reasons = try reader.byteList()
        units = try reader.byteList()
        for _ in 0..<max(0, try reader.int()) { _ = strata.number(of: try reader.text()) }
        for _ in 0..<max(0, try reader.int()) {
            let agent = try reader.text()
            learn(try reader.text(), of: agent)
        }
        warnings = try reader.int()
        if !isWhole { throw RecordReader.Broken() }
    }

    /// Whether there is a record with a known stratum for everything that can be drawn.
    private var isWhole: Bool {
        guard reasons.allSatisfy({ Int($0) <= Self.allReasons.count }) else { return false }
        return units.withUnsafeBytes { bytes in
            var (place, count) = (0, 0)
            while let length = UnitRecord.length(in: bytes, at: place) {
                guard UnitRecord.stratum(in: bytes, at: place) < strata.names.count else {
                    return false
                }
                place += length
                count += 1
            }
            return place == bytes.count && count == reasons.count { $0 == 0 }
        }
    }
}
