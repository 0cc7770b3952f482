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
        /// Both merges, which one machine does.
        var merge = 0.0
        /// Reading what the second pass must know of the rest of the archive.
        var load = 0.0
        /// Bytes of the files that the parts of the first pass and their merge left, and those of the
        /// second; the sums, which every part has, apart.
        var surveyBytes = 0
        var auditBytes = 0
        var sumsBytes = 0
    }

    /// Messages of the archives that are estimated.
    static let archives = [100_000_000, 10_000_000_000, 1_000_000_000_000]
    /// Memory of the machine that merges, for each conversation.
    private static let mergeBytes = 130.0
    /// What the machine that merges is taken to have, in GB.
    static let mergeGB = 256
    /// How many runs a simulation is the mean of.
    static let runs = 20
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
                Table.Column("merge_hours", .columnMergeHours, .trailing),
                Table.Column("survey_gb", .columnSurveyGB, .trailing),
                Table.Column("output_gb", .columnOutputGB, .trailing),
                Table.Column("merge_memory_gb", .columnMergeGB, .trailing),
                Table.Column("fits", .columnFits),
            ],
            rows: Self.archives.map(row))
    }

    private func row(_ messages: Int) -> [Cell] {
        let scale = scale(messages)
        let gigabytes = { (bytes: Double) in bytes / Double(1 << 30) }
        let passes = passes(messages, splitSize: splitSize)
        let parts = passes[0].parts
        let hours = passes.reduce(0) { $0 + $1.work + $1.start * Double($1.parts) } / 3600
        let merge = gigabytes(Self.mergeBytes * Double(sample.conversations) * scale)
        let output = Double(sample.auditBytes) * scale + Double(sample.sumsBytes * parts)
        return [
            .integer(messages), .number(gigabytes(Double(sample.bytes) * scale), places: 1),
            .integer(parts), .number(hours, places: 1),
            .number(hours / Double(cores), places: 2),
            .number(sample.merge * scale / 3600, places: 2),
            .number(gigabytes(Double(sample.surveyBytes) * scale), places: 1),
            .number(gigabytes(output), places: 1), .number(merge, places: 1),
            .flag(merge <= Double(Self.mergeGB)),
        ]
    }

    /// What trouble makes of one archive, by the size of a part; what is within 2 % of the best is
    /// marked.
    func simulated(messages: Int) -> Table {
        let hours = Self.sizes.map { size in
            passes(messages, splitSize: size).reduce(0) { $0 + $1.meanMakespan(of: Self.runs) }
                / 3600
        }
        let best = hours.min() ?? 0
        return Table(
            columns: [
                Table.Column("split_size", .columnSplitSize, .trailing),
                Table.Column("parts", .columnParts, .trailing),
                Table.Column("hours", .columnHoursOn(cores), .trailing),
                Table.Column("good", .columnBest),
            ],
            rows: zip(Self.sizes, hours).map { size, hours in
                [
                    .text("\(ByteSize(bytes: size))"),
                    .integer(passes(messages, splitSize: size)[0].parts),
                    .number(hours, places: 2), .flag(hours <= best * 1.02),
                ]
            })
    }

    private func scale(_ messages: Int) -> Double {
        Double(messages) / Double(max(1, sample.messages))
    }

    /// Both passes, of which the second begins when the first has ended.
    private func passes(_ messages: Int, splitSize: Int64) -> [SplitSimulation] {
        let scale = scale(messages)
        let parts = Int((Double(sample.bytes) * scale / Double(splitSize)).rounded(.up))
        return [sample.survey, sample.load + sample.audit].map { seconds in
            var run = SplitSimulation(work: seconds * scale, parts: parts, cores: cores)
            run.start = sample.start
            run.slowShare = Self.slowShare
            run.slowFactor = Self.slowFactor
            run.losses = Self.losses
            run.seed = seed
            return run
        }
    }

    /// One task in a hundred takes five times as long.
    private static let slowShare = 0.01
    private static let slowFactor = 5.0
    /// Each core loses its worker once in a hundred hours.
    private static let losses = 0.01
}
