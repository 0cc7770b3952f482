import FormatFixtures
import Foundation
import FuzzChecks
import Glibc

/// Reads one mutated input after the other, and looks at what comes of each.
struct FuzzRun {
    /// An input may take so long, and so much memory beside that of the start: this, and so many
    /// times its size.
    private static let slowest = 5.0
    private static let memory = 96 << 20
    private static let memoryTimes = 300

    private let arguments: FuzzArguments
    private let mutator: Mutator
    private let packed: Mutator
    private var dice: FuzzDice
    private var inputs = 0
    private var bytes = 0
    private var reading = FuzzReading()
    private var faults = 0

    init(_ arguments: FuzzArguments) {
        self.arguments = arguments
        dice = FuzzDice(seed: arguments.seed)
        let texts = FormatFixture.all.map { Array($0.text.utf8) } + OddSeeds.all
        mutator = Mutator(seeds: texts)
        packed = Mutator(seeds: PackedSeeds.all(texts))
    }

    /// Goes on for the time that was asked for. False where anything was wrong.
    mutating func run() -> Bool {
        let start = Date()
        var told = 0.0
        while Date().timeIntervalSince(start) < arguments.seconds {
            step()
            let elapsed = Date().timeIntervalSince(start)
            if elapsed - told > 60 {
                told = elapsed
                report(elapsed)
            }
        }
        report(Date().timeIntervalSince(start))
        return faults == 0
    }

    private func report(_ elapsed: Double) {
        let time = String(format: "%.0f s", elapsed)
        say(
            "seed \(arguments.seed): \(inputs) inputs, \(bytes) bytes, \(reading.conversations) "
                + "conversations, \(faults) faults, \(Memory.resident >> 20) MB, \(time)")
    }

    /// A line on stdout at once, also where it is no terminal.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private mutating func step() {
        let input = dice.oneIn(4) ? packed.input(&dice) : mutator.input(&dice)
        let number = optionsNumber()
        write(Data(input), to: arguments.file)
        write(Data("\(number)".utf8), to: arguments.file + Self.options)
        inputs += 1
        bytes += input.count
        let before = Memory.resident
        let start = clock()
        let faults = reading.faults(
            of: arguments.file, FuzzOptions.of(number), suggests: inputs % 16 == 0)
        for what in faults { fault(what) }
        // Of the processor, since others may use the machine.
        let seconds = Double(clock() - start) / 1e6
        if seconds > Self.slowest { fault("took \(seconds) s") }
        let more = Memory.resident - before
        if more > Self.memory + Self.memoryTimes * input.count { fault("took \(more) bytes") }
    }

    /// What the file with the number of the options has behind the name of its input.
    private static let options = ".options"

    /// A number of options; two in three let the readers find out by themselves what they read.
    private mutating func optionsNumber() -> Int {
        let free = dice.below(FuzzOptions.free)
        return dice.oneIn(3) ? dice.below(FuzzOptions.count) : free
    }

    private func write(_ data: Data, to path: String) {
        guard FileManager.default.createFile(atPath: path, contents: data) else {
            fatalError("cannot write \(path)")
        }
    }

    private mutating func fault(_ what: String) {
        faults += 1
        let copy = "\(arguments.file)-\(arguments.seed)-\(inputs)"
        for end in ["", Self.options] {
            try? FileManager.default.removeItem(atPath: copy + end)
            try? FileManager.default.copyItem(atPath: arguments.file + end, toPath: copy + end)
        }
        say("FAULT \(what): \(copy)")
    }
}
