package import Foundation
package import Scoring
import Transcripts
import Wording

extension CardTables {
    /// Every chat behind the numbers that was kept.
    package var chats: Table { Self.chats(summary.chats, zone: summary.zone) }

    /// A table of some chats, their times by the clock of a zone.
    package static func chats(_ rows: [ChatRow], zone: TimeZone) -> Table {
        Table(columns: chatColumns, rows: rows.map { cells($0, zone) })
    }

    private static let chatColumns: [Table.Column] = [
        .init("conversation", .columnConversation), .init("agent", .columnAgent),
        .init("name", .columnName), .init("start", .cardStart), .init("shop", .cardShop),
        .init("product", .cardProduct), .init("kind", .cardKind),
        .init("score", .measureQA, .trailing),
        .init("first_reply_seconds", .measureFirstReply, .trailing),
        .init("reply_seconds", .measureReply, .trailing),
        .init("replies", .cardReplies, .trailing), .init("solved", .measureSolved),
        .init("reopened", .measureReopened), .init("handed_over", .measureHandovers),
        .init("rating", .cardRating, .trailing), .init("complaint", .cardComplaint),
        .init("rules", .cardRules),
    ]

    private static func cells(_ row: ChatRow, _ zone: TimeZone) -> [Cell] {
        [
            .text(row.conversation), .text(row.agent), .text(row.name),
            row.start.map { .moment(Timestamp(milliseconds: $0), zone) } ?? .none,
            row.shop.map { .text($0) } ?? .none,
            row.product.map { .text($0) } ?? .none, row.kind.map { .words($0) } ?? .none,
            .decimal(row.score.fixed), row.firstReply.map { .number($0, places: 1) } ?? .none,
            row.reply.map { .number($0, places: 1) } ?? .none, .integer(row.replies),
            row.solved.map { .coded($0 ? "yes" : "no", $0 ? .cardYes : .cardNo) } ?? .none,
            row.reopened.map { .coded($0 ? "yes" : "no", $0 ? .cardYes : .cardNo) } ?? .none,
            .flag(row.isHandedOver), row.rating.map { .number($0, places: 1) } ?? .none,
            .flag(row.isComplaint),
            .text(row.rules.joined(separator: " ")),
        ]
    }
}
