import Foundation
import TestSupport
import Testing
import Transcripts

struct ArchiveTests {
    private static func line(_ id: String) -> [UInt8] {
        Array(#"{"id": "\#(id)", "messages": [{"role": "customer", "text": "在吗"}]}"#.utf8) + [10]
    }

    @Test func `files of a folder come by the bytes of their paths, hidden ones not at all`() throws
    {
        let found = try events([
            "b/2.jsonl": Self.line("b2"), "b/10.jsonl": Self.line("b10"), "a.jsonl": Self.line("a"),
            "b-1.jsonl": Self.line("b-1"), "é.jsonl": Self.line("é"), "Z.jsonl": Self.line("Z"),
            ".hidden": Self.line("x"), ".git/x.jsonl": Self.line("x"),
        ])
        #expect(found.compactMap(\.conversation?.id) == ["Z", "a", "b-1", "b10", "b2", "é"])
    }

    @Test func `paths come in the order in which they are given`() throws {
        let folder = try TemporaryFolder()
        let b = try folder.write(Self.line("b"), to: "b")
        let a = try folder.write(Self.line("a"), to: "a")
        #expect(read([b, a]).compactMap(\.conversation?.id) == ["b", "a"])
    }

    @Test func `What is not a chat is one reject, notes are passed over, the rest is read`() throws
    {
        let found = try events([
            "1.md": Array("# Notes\n\nnothing here\n".utf8), "2.jsonl": Self.line("c1"),
            "3.xlsx": [0x50, 0x4b, 0x03, 0x04, 0, 0],
            "4.png": [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
            "5.jsonl": [], "6.txt": [0xef, 0xbb, 0xbf, 10, 32, 10], "7.jsonl": Self.line("c2"),
        ])
        #expect(
            found.map(\.summary) == [
                "2.jsonl:1 conversation c1", "3.xlsx damaged-zip",
                "4.png format-not-recognised", "5.jsonl empty-file", "6.txt empty-file",
                "7.jsonl:1 conversation c2",
            ])
    }

    @Test func `a path that leads nowhere is one reject, and the rest is read`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.line("c1"), to: "c.jsonl")
        try FileManager.default.createDirectory(
            atPath: folder.path("empty"), withIntermediateDirectories: true)
        let found = read([folder.path("none"), folder.path("empty"), file])
        #expect(
            found.map { $0.inside(folder.path).summary } == [
                "none cannot-read", "empty no-files", "c.jsonl:1 conversation c1",
            ])
    }

    @Test func `a link back to a folder above is a reject, not a circle`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.line("c1"), to: "a/c.jsonl")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("a/loop"), withDestinationPath: folder.path)
        #expect(
            read([folder.path]).map { $0.inside(folder.path).summary } == [
                "a/c.jsonl:1 conversation c1", "a/loop cannot-read",
            ])
    }

    @Test func `a file that fails while it is read is a reject, and the rest is read`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.line("c1"), to: "c.jsonl")
        // Nothing is mapped at the address 0, so that the system answers with an I/O error.
        let found = read(["/proc/self/mem", file]).map { $0.inside(folder.path).summary }
        #expect(found.count == 2)
        #expect(found.first?.hasSuffix(" cannot-read") == true)
        #expect(found.last == "c.jsonl:1 conversation c1")
    }

    @Test(arguments: [1, 50, 100, 1 << 20])
    func `a line over the limit is rejected with its place, and nothing else is lost`(
        blockBytes: Int
    ) throws {
        var options = ReadOptions()
        options.maxLineBytes = 100
        options.blockBytes = blockBytes
        let long = Self.line(String(repeating: "x", count: 1000))
        let bytes = Self.line("c1") + long + Self.line("c3") + long
        #expect(
            try events(bytes, options: options).map(\.summary) == [
                "chats:1 conversation c1", "chats:2 line-too-long", "chats:3 conversation c3",
                "chats:4 line-too-long",
            ])
    }

    @Test func `a value over the limit in a list is rejected, and nothing else is lost`() throws {
        var options = ReadOptions()
        options.maxLineBytes = 100
        options.blockBytes = 16
        let lines = [
            Array("[\n".utf8), Self.line("c1"), [44],
            Self.line(String(repeating: "x", count: 1000)),
            [44], Self.line("c3"), [93],
        ]
        #expect(
            try events(lines.flatMap { $0 }, options: options).map(\.summary) == [
                "chats:2 conversation c1", "chats:3 line-too-long", "chats:4 conversation c3",
            ])
    }

    @Test(arguments: Compression.allCases)
    func `a compressed file that breaks off gives its whole lines, and the place of the break`(
        compression: Compression
    ) throws {
        // Long enough that the compressor writes out something before the end.
        let lines = (1...9000).flatMap { Self.line("c\($0 &* 2_654_435_761 % 1_000_003)") }
        let whole = try compressed(lines, by: compression)
        let found = try events(Array(whole.prefix(whole.count * 3 / 4)))
        let last = try #require(found.last)
        #expect(found.dropLast().allSatisfy { $0.conversation != nil })
        #expect(found.count > 100)
        #expect(last.summary == "chats:\(found.count) truncated-\(compression.rawValue)")
    }

    @Test(arguments: Compression.allCases)
    func `a compressed list that breaks off gives its whole values, and one reject`(
        compression: Compression
    ) throws {
        let lines = (1...9000).flatMap { number in
            Array(",".utf8) + Self.line("c\(number &* 2_654_435_761 % 1_000_003)")
        }
        let whole = try compressed(Array("[\n".utf8) + lines, by: compression)
        let found = try events(Array(whole.prefix(whole.count * 3 / 4)))
        #expect(found.dropLast().allSatisfy { $0.conversation != nil })
        #expect(found.count > 100)
        #expect(found.last?.summary.hasSuffix("truncated-\(compression.rawValue)") == true)
    }

    @Test(arguments: Compression.allCases)
    func `a damaged compressed file gives the lines before, and the place`(
        compression: Compression
    ) throws {
        var bytes = try compressed(Self.line("c1") + Self.line("c2"), by: compression)
        // The checksum of the contents, in the last bytes: of gzip before their number.
        bytes[bytes.count - (compression == .gzip ? 8 : 4)] ^= 0xff
        let found = try events(bytes).map(\.summary)
        #expect(found.last?.hasSuffix("damaged-\(compression.rawValue)") == true)
    }

    @Test func `a zstd file of many buffers is unpacked whole`() throws {
        // Compresses so well that one buffer of input fills many of output.
        let lines = (0..<40_000).flatMap { Self.line("c\($0)") }
        let packed = zstandard(lines)
        #expect(packed.count * 8 < lines.count)
        let found = try events(packed)
        #expect(found.map(\.summary) == (0..<40_000).map { "chats:\($0 + 1) conversation c\($0)" })
    }

    @Test func `a frame to be skipped may stand before and between those of a zstd file`() throws {
        let skipped: [UInt8] = [0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]
        let bytes = skipped + zstandard(Self.line("c1")) + skipped + zstandard(Self.line("c2"))
        #expect(
            try events(bytes).map(\.summary) == [
                "chats:1 conversation c1", "chats:2 conversation c2",
            ])
    }

    @Test func `a zstd file that would take too much memory is refused`() throws {
        let bytes = zstandard(Self.line("c1"), windowLog: 28)
        #expect(try events(bytes).map(\.summary) == ["chats window-too-large"])
        let largest = zstandard(Self.line("c1"), windowLog: 27)
        #expect(try events(largest).map(\.summary) == ["chats:1 conversation c1"])
    }

    @Test func `zeros behind a gzip member are filling`() throws {
        let bytes = try zipped(Self.line("c1")) + Array(repeating: 0, count: 300)
        #expect(try events(bytes).map(\.summary) == ["chats:1 conversation c1"])
    }

    @Test(arguments: Compression.allCases)
    func `a compressed file with nothing behind its header is truncated`(
        compression: Compression
    ) throws {
        let bytes = try compressed(Self.line("c1"), by: compression)
        let found = try events(Array(bytes.prefix(12))).map(\.summary)
        #expect(found == ["chats truncated-\(compression.rawValue)"])
    }

    @Test func `a few damaged bytes do not make UTF-8 another encoding`() throws {
        var bytes = (1...20).flatMap { Self.line("c\($0)") }
        bytes[bytes.count / 2] = 0xff
        let found = try events(bytes)
        #expect(found.compactMap(\.conversation).count == 19)
        #expect(found.filter { $0.summary.hasSuffix("invalid-encoding") }.count == 1)
    }

    @Test func `bytes that GB18030 does not know cost their own line only`() throws {
        let text = (1...20).map { String(decoding: Self.line("c\($0)"), as: UTF8.self) }.joined()
        var bytes = encoded(text, as: "GB18030")
        let index = try #require(bytes[(bytes.count / 2)...].firstIndex(of: UInt8(ascii: ":")))
        bytes[index + 1] = 0xff
        var options = ReadOptions()
        options.encoding = .gb18030
        let found = try events(bytes, options: options)
        #expect(found.compactMap(\.conversation).count == 19)
        #expect(found.filter { $0.summary.hasSuffix("invalid-encoding") }.count == 1)
    }

    @Test func `GB18030 is decoded whole across the borders of buffers`() throws {
        // More than two buffers of 256 KB, with characters of one, two and four bytes.
        let words = String(repeating: "a你好😀", count: 60_000)
        let text = #"{"id": "c", "messages": [{"role": "agent", "text": "\#(words)"}]}"#
        let found = try events(encoded(text, as: "GB18030"))
        #expect(found.first?.conversation?.words(of: 0) == words)
    }

    @Test func `a format that is asked for overrides what the bytes say`() throws {
        var options = ReadOptions()
        options.format = JSONLinesReader.self
        #expect(
            try events("a,b\n", options: options).map(\.summary) == ["chats:1 invalid-json"])
    }

    @Test func `progress ends at the size of all files, in bytes on the disk`() throws {
        let folder = try TemporaryFolder()
        let zipped = try zipped(Self.line("a"))
        try folder.write(zipped, to: "a.gz")
        try folder.write(Self.line("b"), to: "b")
        var options = ReadOptions()
        options.blockBytes = 10
        var seen: [ReadProgress] = []
        Archive(paths: [folder.path], options: options).read(progress: { seen.append($0) }) { _ in }
        let total = Int64(zipped.count + Self.line("b").count)
        #expect(seen.last == ReadProgress(bytesRead: total, bytesTotal: total))
        #expect(seen.map(\.bytesRead) == seen.map(\.bytesRead).sorted())
    }

    @Test func `what the caller throws stops the reading`() throws {
        struct Stop: Error {}
        let folder = try TemporaryFolder()
        try folder.write(Self.line("a") + Self.line("b"), to: "c")
        var count = 0
        #expect(throws: Stop.self) {
            try Archive(paths: [folder.path]).read { _ in
                count += 1
                throw Stop()
            }
        }
        #expect(count == 1)
    }

    @Test func `blocks read on many threads give the same as one after the other`() async throws {
        let folder = try TemporaryFolder()
        try folder.write((1...500).flatMap { Self.line("c\($0)") }, to: "c.jsonl")
        var options = ReadOptions()
        options.blockBytes = 1000
        let archive = Archive(paths: [folder.path], options: options)
        var blocks = archive.blocks()
        let found = await withTaskGroup(of: (Int, [ReadEvent]).self) { group in
            var number = 0
            while let block = blocks.next() {
                let own = number
                group.addTask { (own, block.events()) }
                number += 1
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        let inOrder = found.keys.sorted().flatMap { found[$0] ?? [] }
        #expect(found.count > 10)
        #expect(inOrder == read([folder.path]))
    }

    @Test(arguments: ["csv", "qianniu"])
    func `a file that must be read as a whole still comes in many blocks`(format: String) throws {
        let rows = (1...150).map { number in
            format == "csv"
                ? "c\(number),客户,在吗\n"
                : "买家\(number)号 2024-6-3 9:05:07\n在吗\n已读\n\n"
        }
        let folder = try TemporaryFolder()
        let head = format == "csv" ? "会话ID,角色,内容\n" : ""
        let path = try folder.write(head + rows.joined(), to: "chats")
        var options = ReadOptions()
        options.agents = ["旗舰店:小雅"]
        var blocks = Archive(paths: [path], options: options).blocks()
        var counts: [Int] = []
        while let block = blocks.next() { counts.append(block.events().count) }
        #expect(counts.filter { $0 > 0 } == [64, 64, 22])
    }
}
