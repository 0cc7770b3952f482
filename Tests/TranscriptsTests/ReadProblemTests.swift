import Testing
import Transcripts
import Wording

struct ReadProblemTests {
    private static let all: [ReadProblem] = [
        .cannotRead(SystemError(number: 2)), .noFiles, .emptyFile, .notRecognised(.json),
        .workbook, .lockedWorkbook, .officeDocument,
        .noConversationColumn, .noColumn(.text), .namedColumnAbsent(.text, name: "x"),
        .truncated(.gzip), .damaged(.gzip), .truncated(.zstd), .damaged(.zstd), .windowTooLarge,
        .invalidJSON("x"), .invalidEncoding, .lineTooLong(limit: 1),
        .unfinishedValue, .wrongColumnCount(found: 1, expected: 2), .quoteNotClosed, .notAnObject,
        .noID, .noMessages, .empty, .messageNotAnObject(1), .messageWithoutRole(1), .unknownRole(1),
        .textNotAString(1), .unreadableTime(1), .timesOutOfOrder(1), .unreadableRating,
        .halfCharacter, .goneSinceDraw(id: "x"), .partiesUnknown, .encrypted, .noHeader, .noSender,
        .timesWithoutDay,
        .damagedZip, .lockedZip, .unpacksTooFar, .damagedWorkbook, .noTableInWorkbook,
        .nothingMapped("x"), .roundedID, .turnedRound, .colleaguesOnly, .sheetPassedOver,
        .lastMessagesOnly, .chatElsewhere,
    ]

    @Test func `every problem has a code of its own and a text in each language`() {
        #expect(Set(Self.all.map(\.code)).count == Self.all.count)
        #expect(Set(Self.all.map { $0.phrase(.zh) }).count == Self.all.count)
        #expect(Set(Self.all.map { $0.phrase(.en) }).count == Self.all.count)
    }

    @Test func `the texts that people meet most`() {
        #expect(
            ReadProblem.unknownRole(3).phrase(.en).hasPrefix("the role of message 3 is not known"))
        #expect(
            ReadProblem.wrongColumnCount(found: 3, expected: 5).phrase(.zh) == "这一行有 3 列，表头有 5 列")
        #expect(ReadProblem.cannotRead(SystemError(number: 2)).phrase(.zh) == "文件不存在")
        #expect(
            ReadProblem.noColumn(.text).phrase(.zh).hasPrefix("表格没有“内容”列；可用的列名有：text, 内容"))
    }

    @Test func `a place is written as editors understand it`() {
        #expect(Place(file: "a/b.jsonl", line: 12).description == "a/b.jsonl:12")
        #expect(Place(file: "a", line: 0).description == "a")
    }
}
