import Auditing
import Foundation
import Reports
import Wording

/// What the audit of a large archive would take, from what a sample of it took on one core.
struct SplitEstimate {
    let sample: Sample
    let cores: Int
    let splitSize: Int64
    let seed: UInt64

    /// What was measured.
    struct Sample {
        var bytes: Int64 = 0
        var messages = 0
        var conversations = 0
        /// Loading the rules, which every task does.
        var start = 0.0
        var survey = 0.0
        var audit = 0.0
        /// Bytes of the files that the parts left.
        var surveyBytes = 0
        var auditBytes = 0
    }

    /// Messages of the archives that are estimated.
    static let archives = [100_000_000, 10_000_000_000, 1_000_000_000_000]
    /// Memory of the machine that merges, for each conversation.
    private static let mergeBytes = 80.0
    private static let sizes = [16, 32, 64, 128, 256, 512, 1024, 4096].map { Int64($0) << 20 }

    /// One archive a row.
    var table: Table {
        Table(
            columns: [
                Table.Column("messages", .columnMessages, .trailing),
                Table.Column("input_gb", .columnInputGB, .trailing),
                Table.Column("parts", .columnParts, .trailing),
                Table.Column("core_hours", .columnCoreHours, .trailing),
                Table.Column("hours", .columnHoursOn(cores), .trailing),
                Table.Column("survey_gb", .columnSurveyGB, .trailing),
                Table.Column("output_gb", .columnOutputGB, .trailing),
                Table.Column("merge_memory_gb", .columnMergeGB, .trailing),
            ],
            rows: Self.archives.map { messages in
                let scale = Double(messages) / Double(max(1, sample.messages))
                let run = simulation(messages, splitSize: splitSize)
                let hours = (run.work + run.start * Double(run.parts)) / 3600
                let gigabytes = { (bytes: Double) in
                    Cell.number(bytes * scale / Double(1 << 30), places: 1)
                }
                return [
                    .integer(messages), gigabytes(Double(sample.bytes)), .integer(run.parts),
                    .number(hours, places: 1), .number(hours / Double(cores), places: 2),
                    gigabytes(Double(sample.surveyBytes)), gigabytes(Double(sample.auditBytes)),
                    gigabytes(Self.mergeBytes * Double(sample.conversations)),
                ]
            })
    }

    /// What trouble makes of one archive, by the size of a part; the best is marked.
    func simulated(messages: Int) -> Table {
        let hours = Self.sizes.map { size in
            simulation(messages, splitSize: size).makespan() / 3600
        }
        let best = hours.min() ?? 0
        return Table(
            columns: [
                Table.Column("split_size", .columnSplitSize, .trailing),
                Table.Column("parts", .columnParts, .trailing),
                Table.Column("hours", .columnHoursOn(cores), .trailing),
                Table.Column("best", .columnBest),
            ],
            rows: zip(Self.sizes, hours).map { size, hours in
                [
                    .text("\(ByteSize(bytes: size))"),
                    .integer(simulation(messages, splitSize: size).parts),
                    .number(hours, places: 2), .flag(hours == best),
                ]
            })
    }

    /// Both passes one behind the other, as a simulation has them.
    private func simulation(_ messages: Int, splitSize: Int64) -> SplitSimulation {
        let scale = Double(messages) / Double(max(1, sample.messages))
        let parts = (Double(sample.bytes) * scale / Double(splitSize)).rounded(.up)
        var run = SplitSimulation(
            work: (sample.survey + sample.audit) * scale, parts: Int(parts), cores: cores)
        run.start = 2 * sample.start
        run.slowShare = Self.slowShare
        run.slowFactor = Self.slowFactor
        run.losses = Self.losses
        run.seed = seed
        return run
    }

    /// One task in a hundred takes five times as long.
    private static let slowShare = 0.01
    private static let slowFactor = 5.0
    /// Each core loses its worker once in a hundred hours.
    private static let losses = 0.01
}
