extension Phrase {
    package static let scriptLineUnreadable = Phrase(
        zh: "这一行不是一条消息，应写成“09:00:00 C: 内容”（C 客户、A 客服、B 机器人、S 系统）",
        en: "this line is no message; write “09:00:00 C: words” "
            + "(C customer, A agent, B bot, S system)")

    package static func scriptValueUnreadable(_ name: String) -> Phrase {
        Phrase(zh: "\(name) 后面的值看不懂", en: "the value behind \(name) cannot be read")
    }

    // Formats.
    package static let formatJSONLines = Phrase(
        zh: "JSON Lines（每行一个会话）", en: "JSON Lines (one conversation a line)")
    package static let formatTable = Phrase(
        zh: "CSV/TSV 表格（每行一条消息）", en: "CSV or TSV table (one message a row)")
    package static let formatQianniu = Phrase(
        zh: "千牛复制的聊天记录", en: "chat copied out of Qianniu (千牛)")

    // A file as a whole.
    package static let fileAbsent = Phrase(zh: "文件不存在", en: "no such file")
    package static let noPermission = Phrase(zh: "没有读取权限", en: "no permission to read it")
    package static let isFolder = Phrase(zh: "这是文件夹，不是文件", en: "is a folder, not a file")
    package static let linkCircle = Phrase(
        zh: "链接指回了上级文件夹", en: "is a link back to a folder above it")
    package static func systemError(_ number: Int32, _ text: String) -> Phrase {
        Phrase(zh: "读取失败（系统错误 \(number)：\(text)）", en: "cannot be read (\(text), error \(number))")
    }
    package static let noFiles = Phrase(
        zh: "文件夹里没有聊天记录文件", en: "there is no chat file in this folder")
    package static let emptyFile = Phrase(zh: "文件是空的", en: "the file is empty")
    package static let formatNotRecognised = Phrase(
        zh: "认不出文件格式", en: "the format is not recognised")
    package static let unknownJSON = Phrase(
        zh:
            "是 JSON，但不是认识的格式；可用 spotcheck inspect 文件 --suggest-mapping 起草映射文件，或用 --input-format 指明格式",
        en: "is JSON, but of no known format; draft a mapping file with "
            + "spotcheck inspect FILE --suggest-mapping, or name the format with --input-format")
    package static let unknownTable = Phrase(
        zh: "像是表格，但表头里没有认识的列名；可用 --column text=列名 指明各列，"
            + "或用 spotcheck inspect 文件 --suggest-mapping 起草映射文件",
        en: "seems to be a table, but no column has a known name; name them with "
            + "--column text=NAME, or draft a mapping file with spotcheck inspect FILE --suggest-mapping"
    )
    package static let unknownText = Phrase(
        zh: "是文本，但不是认识的聊天记录；如果是已支持的格式，请用 --input-format 指明，"
            + "否则请整理成表格：每行一条消息，列名为 会话ID、时间、角色、内容",
        en: "is text, but no chat log that is known; name the format with --input-format if it is "
            + "one, or make a table of it: a message a row, with the columns conversation_id, time, "
            + "role and text")
    package static let unknownWebArchive = Phrase(
        zh: "是网页存档（.mht）：在 QQ 的消息管理器里导出时请把保存类型选成“文本文件（*.txt）”，再读导出的 .txt",
        en: "is a web archive (.mht): when QQ exports the messages, choose *.txt as the file "
            + "type, and read that file")
    package static let unknownBytes = Phrase(
        zh: "不是文本、表格、JSON，也不是压缩包；请从聊天系统导出为其中一种",
        en: "is neither text, a table, JSON nor a packed file; export the chats as one of these")
    package static let isOldWorkbook = Phrase(
        zh: "这是旧版 Excel 工作簿（.xls）；请另存为 .xlsx 或 CSV UTF-8",
        en: "is an old Excel workbook (.xls); save it as .xlsx or CSV UTF-8")
    package static let lockedWorkbook = Phrase(
        zh: "这个 Excel 工作簿有打开密码；请在 Excel 里去掉密码后另存为 .xlsx",
        en: "the Excel workbook needs a password; remove it in Excel and save the file as .xlsx")
    package static let isOfficeDocument = Phrase(
        zh: "这是 Office 文档，但不是 .xlsx 工作簿（.docx、.pptx、.xlsb 读不了）；请另存为 .xlsx 或 CSV UTF-8",
        en: "is an Office document but no .xlsx workbook (.docx, .pptx and .xlsb are not read); "
            + "save it as .xlsx or CSV UTF-8")
    package static let unknownPage = Phrase(
        zh: "是网页内容（不少系统导出的 .xls 其实是网页）；请用 Excel 打开后另存为 .xlsx",
        en: "is a web page (as the .xls of many systems are); open it in Excel and save it as .xlsx"
    )
    package static func unknownPacking(_ ending: String) -> Phrase {
        Phrase(
            zh: "这是 \(ending) 压缩包，读不了；请先解压，或改用 .zip、.gz、.zst",
            en: "is packed as \(ending), which is not read; unpack it, or use .zip, .gz or .zst")
    }
    package static let damagedZip = Phrase(
        zh: "压缩包已损坏；之前的完整内容已读入", en: "the zip file is damaged; what was whole before it was read")
    package static let lockedZip = Phrase(
        zh: "压缩包里的这个文件有密码；请先解压", en: "needs a password; unpack the zip file first")
    package static let unpacksTooFar = Phrase(
        zh: "解压后超过 1 GB，而且超过压缩包大小的 250 倍，不像聊天记录；从这里起没有读入",
        en:
            "unpacks to more than 1 GB and more than 250 times the size of the file, which no chats "
            + "do; the rest was not read")
    package static let sheetPassedOver = Phrase(
        zh: "这张工作表没有聊天记录的表头，没有读入",
        en: "the sheet has no header of a table of chats and was not read")
    package static let damagedWorkbook = Phrase(
        zh: "Excel 工作簿从这里起已损坏；之前的完整行已读入",
        en: "the Excel workbook is damaged from here on; the whole rows before it were read")
    package static let noTableInWorkbook = Phrase(
        zh: "工作簿里没有一张表有表头和聊天内容",
        en: "no sheet of the workbook has a header and rows of chats")
    package static func nothingMapped(_ path: String) -> Phrase {
        Phrase(
            zh: "映射里的 chats: \(path) 在这里什么也没有", en: "nothing stands at the mapping's chats: \(path)"
        )
    }
    package static func truncatedFile(_ compression: String) -> Phrase {
        Phrase(
            zh: "\(compression) 文件不完整，从这里起缺失；之前的完整行已读入",
            en: "the \(compression) file ends too early, here; the whole lines before it were read")
    }
    package static func damagedFile(_ compression: String) -> Phrase {
        Phrase(
            zh: "\(compression) 文件从这里起已损坏；之前的完整行已读入",
            en:
                "the \(compression) file is damaged from here on; the whole lines before it were read"
        )
    }
    package static let windowTooLarge = Phrase(
        zh: "这个 zstd 文件解压时需要 128 MB 以上的内存；请不带 --long 重新压缩",
        en: "the zstd file needs more than 128 MB of memory to unpack; compress it without --long")
    package static let noConversationColumn = Phrase(
        zh: "表格没有会话编号列，无法把各行归到会话；请加一列“会话ID”（同一次接待用同一个编号），"
            + "或用 --column conversation=列名 指明是哪一列",
        en:
            "the table has no column that tells conversations apart: add one named “conversation_id” "
            + "(the same value for all rows of one chat), or name it with "
            + "--column conversation=NAME")
    package static func noColumn(_ zh: String, _ en: String, names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            zh: "表格没有“\(zh)”列；可用的列名有：\(list)；也可用 --column \(en)=列名 指明，"
                + "或用 spotcheck inspect 文件 --suggest-mapping 起草映射文件",
            en: "the table has no column for the \(en); known names: \(list); or name it with "
                + "--column \(en)=NAME, or draft a mapping file with "
                + "spotcheck inspect FILE --suggest-mapping"
        )
    }
    package static func namedColumnAbsent(_ name: String) -> Phrase {
        Phrase(zh: "表格里没有名为“\(name)”的列", en: "the table has no column named “\(name)”")
    }

    // A line, a row or a value.
    package static func invalidJSON(_ reason: String) -> Phrase {
        Phrase(zh: "不是有效的 JSON：\(reason)", en: "not valid JSON: \(reason)")
    }
    package static let invalidEncoding = Phrase(
        zh: "含有按这个文件的编码读不出的字节；如果文件其实是 GB18030 或 Big5，请加 --encoding gb18030 或 --encoding big5",
        en: "holds bytes that are not text in the encoding that the file was read in; "
            + "where it is GB18030 or Big5, say --encoding gb18030 or --encoding big5")
    package static func lineTooLong(limit: Int) -> Phrase {
        let size = limit % (1 << 20) == 0 ? "\(limit >> 20) MB" : "\(limit) B"
        return Phrase(
            zh: "这一行（或这个 JSON）超过 \(size) 的上限；请拆成每行一个会话，或分成几个文件",
            en: "longer than the limit of \(size); write one conversation a line, or several files")
    }
    package static let unfinishedValue = Phrase(
        zh: "从这里开始的 JSON 到文件末尾都没有结束", en: "the JSON that begins here does not end within the file")
    package static func wrongColumnCount(found: Int, expected: Int) -> Phrase {
        Phrase(
            zh: "这一行有 \(found) 列，表头有 \(expected) 列",
            en: "the row has \(found) columns, the header \(expected)")
    }
    package static let quoteNotClosed = Phrase(
        zh: "引号没有结束", en: "a quotation mark is not closed")

    // A conversation.
    package static let notAnObject = Phrase(
        zh: "不是 JSON 对象；每个会话应是一个 {…}", en: "not a JSON object; a conversation is one {…}")
    package static let roundedID = Phrase(
        zh: "会话编号被 Excel 写成了 2.02406E+17 这样的约数，不同会话会混在一起；请把这一列设为文本格式，重新导出",
        en: "Excel has rounded the id of the conversation to something like 2.02406E+17, so that "
            + "different ones look the same; format the column as text and export again")
    package static func errorAnswer(_ message: String) -> Phrase {
        Phrase(
            zh: "这是接口返回的错误，里面没有聊天记录：\(message)",
            en: "an error that the service answered with, and no messages: \(message)")
    }
    package static let noID = Phrase(zh: "会话没有编号（id）", en: "the conversation has no id")
    package static let noMessages = Phrase(
        zh: "会话没有 messages 列表", en: "the conversation has no list of messages")
    package static let emptyConversation = Phrase(
        zh: "会话里一条消息也没有", en: "the conversation has no message in it")
    package static func messageNotAnObject(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 条消息不是 JSON 对象", en: "message \(number) is not a JSON object")
    }
    package static func messageWithoutRole(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 条消息没有角色（role）", en: "message \(number) has no role")
    }
    package static func unknownRole(_ number: Int) -> Phrase {
        Phrase(
            zh: "第 \(number) 条消息的角色不认识；请用 customer、agent、bot、system 或 客户、客服、机器人、系统，或用选项说明它的意思",
            en: "the role of message \(number) is not known: use customer, agent, bot or system, "
                + "or say in the options what the word means")
    }
    package static func textNotAString(_ number: Int) -> Phrase {
        Phrase(
            zh: "第 \(number) 条消息的 text 不是文字", en: "the text of message \(number) is not a string")
    }
    package static func goneSinceDraw(_ id: String) -> Phrase {
        Phrase(
            zh: "抽中的会话 \(id) 在检查时已经读不到，没有检查；请确认抽样期间文件没有改动，再重新运行",
            en: "conversation \(id) was drawn but is no longer there, so it was not checked; "
                + "see that the files do not change during the run, and run it again")
    }

    // Doubts.
    package static func unreadableTime(_ number: Int, _ sample: String?) -> Phrase {
        Phrase(
            zh: "第 \(number) 条消息的时间\(sample.map { "“\($0)”" } ?? "")看不懂，按没有时间处理",
            en: "the time \(sample.map { "“\($0)” " } ?? "")of message \(number) cannot be read; "
                + "it counts as having none")
    }
    package static func timesOutOfOrder(_ number: Int) -> Phrase {
        Phrase(
            zh: "第 \(number) 条消息的时间早于前一条；保留导出时的顺序",
            en: "message \(number) is earlier than the one before it; the order of the export stays"
        )
    }
    package static let turnedRound = Phrase(
        zh: "消息从新到旧排列，已倒过来读", en: "the messages stand newest first and were turned round")
    package static let colleaguesOnly = Phrase(
        zh: "只有同事之间的消息，没有客户，没有读入", en: "only colleagues write, no customer; left out")
    package static let lastMessagesOnly = Phrase(
        zh: "会话列表接口只给出每个会话的最后几条消息，这里的会话不完整；请逐个会话导出 conversations/编号/messages",
        en:
            "a list of conversations holds only the last messages of each, so the chat is not whole; "
            + "export conversations/ID/messages of each")
    package static let pagesMissing = Phrase(
        zh: "导出里写明的消息条数比读到的多，这里的会话不完整；请把同一会话的各页按顺序放进一个文件，一行一页",
        en:
            "the export names more messages than there are, so the chat is not whole; put the pages "
            + "of a chat into one file, in order, one a line")
    package static let chatElsewhere = Phrase(
        zh: "聊天内容在工单里只是一整段评论，按系统消息处理；要检查聊天本身，请从 Zendesk Chat 导出",
        en:
            "the chat stands in the ticket as one comment, which counts as the system's; to check the "
            + "chat itself, export it from Zendesk Chat")
    package static let unreadableRating = Phrase(
        zh: "评分不是数字，按没有评分处理", en: "the rating is not a number; it counts as absent")
    package static let halfCharacter = Phrase(
        zh: "文字里有被截断的半个字符（多为表情），显示为“\u{fffd}”",
        en: "holds half a character (an emoji cut in two), shown as “\u{fffd}”")
}
