import FormatFixtures
import Foundation
import Glibc
import Reports
import Transcripts
import Wording

/// Reads one mutated input after the other, and looks at what comes of each.
struct FuzzRun {
    /// An input may take so long, and so much memory beside that of the start: this, and so many
    /// times its size.
    private static let slowest = 5.0
    private static let memory = 96 << 20
    private static let memoryTimes = 300

    private let arguments: FuzzArguments
    private let zone = ZoneOffsets(.china)
    private let mutator: Mutator
    private let packed: Mutator
    private var dice: FuzzDice
    private var inputs = 0
    private var bytes = 0
    private var conversations = 0
    private var faults = 0

    init(_ arguments: FuzzArguments) {
        self.arguments = arguments
        dice = FuzzDice(seed: arguments.seed)
        let texts = FormatFixture.all.map { Array($0.text.utf8) }
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
            "seed \(arguments.seed): \(inputs) inputs, \(bytes) bytes, \(conversations) "
                + "conversations, \(faults) faults, \(Memory.resident >> 20) MB, \(time)")
    }

    /// A line on stdout at once, also where it is no terminal.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private mutating func step() {
        let input = dice.oneIn(4) ? packed.input(&dice) : mutator.input(&dice)
        guard FileManager.default.createFile(atPath: arguments.file, contents: Data(input)) else {
            fatalError("cannot write \(arguments.file)")
        }
        inputs += 1
        bytes += input.count
        let before = Memory.resident
        let start = clock()
        let options = options()
        Archive(paths: [arguments.file], options: options).read { event in
            guard case .conversation(let conversation, _) = event else { return }
            conversations += 1
            check(conversation)
        }
        if inputs % 16 == 0 {
            _ = try? MappingSuggestion.text(
                path: arguments.file, options: options, language: .en)
        }
        // Of the processor, since others may use the machine.
        let seconds = Double(clock() - start) / 1e6
        if seconds > Self.slowest { fault("took \(seconds) s") }
        let more = Memory.resident - before
        if more > Self.memory + Self.memoryTimes * input.count { fault("took \(more) bytes") }
    }

    private mutating func options() -> ReadOptions {
        var options = ReadOptions()
        options.blockBytes = [64, 4096, 512 << 10][dice.below(3)]
        if dice.oneIn(2) { options.agents = ["kf*", "小雅", "John"] }
        if dice.oneIn(2) { options.day = LocalDate(year: 2024, month: 6, day: 3) }
        if dice.oneIn(8) { options.format = Readers.all[dice.below(Readers.all.count)] }
        if dice.oneIn(8) { options.encoding = TextEncoding.allCases.randomElement(using: &dice) }
        if dice.oneIn(8) { options.mapping = Self.mapping }
        return options
    }

    private static let mapping: Mapping = {
        var mapping = Mapping()
        mapping.chats = MappingPath("Response.Messages[]")
        mapping.messages = MappingPath("Messages[]")
        mapping.chat[.customer] = MappingPath("From")
        mapping.message[.text] = MappingPath("Content")
        mapping.message[.time] = MappingPath("Timestamp")
        mapping.agents = ["a*"]
        mapping.markup = .html
        return mapping
    }()

    /// What holds for every conversation: there is something in it, its words are valid, and it is
    /// the same after a turn through SpotCheck's own format.
    private mutating func check(_ conversation: Conversation) {
        if conversation.messages.isEmpty { fault("an empty conversation") }
        let words = conversation.messages.indices.map(conversation.words)
        if String(validating: conversation.text, as: UTF8.self) == nil { fault("broken UTF-8") }
        if words.joined().utf8.count > conversation.text.count { fault("words beyond the text") }
        let line = ConversationJSON.line(conversation, zone: zone)
        if Self.read(line) != conversation {
            fault("not the same after a turn: \(conversation.id)")
        }
    }

    /// Reads one line of the native format.
    private static func read(_ line: String) -> Conversation? {
        let path = "/dev/shm/spotcheck-fuzz-\(getpid())"
        guard FileManager.default.createFile(atPath: path, contents: Data(line.utf8)) else {
            fatalError("cannot write \(path)")
        }
        defer { unlink(path) }
        var found: Conversation?
        var options = ReadOptions()
        options.format = JSONLinesReader.self
        options.encoding = .utf8
        options.maxLineBytes = 256 << 20
        Archive(paths: [path], options: options).read { event in
            if case .conversation(let conversation, _) = event { found = conversation }
        }
        return found
    }

    private mutating func fault(_ what: String) {
        faults += 1
        let copy = "\(arguments.file)-\(arguments.seed)-\(inputs)"
        try? FileManager.default.removeItem(atPath: copy)
        try? FileManager.default.copyItem(atPath: arguments.file, toPath: copy)
        say("FAULT \(what): \(copy)")
    }
}
