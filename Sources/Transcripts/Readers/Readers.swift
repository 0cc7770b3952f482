/// Every import format.
package enum Readers {
    /// In the order in which a file is offered to them: the more particular before the more general.
    package static let all: [any TranscriptReader.Type] = [
        WeComReader.self,
        OfficialAccountReader.self,
        TencentReader.self,
        AliyunReader.self,
        GoogleReader.self,
        ZendeskChatReader.self,
        ZendeskTicketReader.self,
        IntercomReader.self,
        ChatwootReader.self,
        ContactLensReader.self,
        MicrosoftReader.self,
        JSONLinesReader.self,
        SlackReader.self,
        WeChatMsgReader.self,
        TableReader.self,
        QQReader.self,
        QianniuReader.self,
        BracketReader.self,
        ChannelLogReader.self,
    ]

    /// The reader that a name asks for.
    package static func named(_ name: String) -> (any TranscriptReader.Type)? {
        all.first { $0.name == name }
    }
}
