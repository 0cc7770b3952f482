import Foundation
package import Transcripts
package import Wording

/// An inspection for programs: one JSON object with stable keys.
package enum InspectionJSON {
    /// The object with its line break.
    package static func text(
        _ inspection: Inspection, zone: ZoneOffsets, language: Language
    ) -> String {
        var object = JSONObject()
        object.set("files", inspection.files) { file, fields in
            fields.set("name", file.name)
            fields.set("format", file.format)
            fields.set("encoding", file.encoding.rawValue)
            fields.set("compression", file.compression)
            fields.set("conversations", file.conversations)
            fields.set("messages", file.messages)
        }
        object.set("conversations", inspection.conversations)
        object.set("messages", inspection.messageCount)
        for role in Role.allCases {
            object.set("\(role.name)_messages", inspection.messages[role] ?? 0)
        }
        object.set("kinds", MessageKind.allCases.filter { inspection.kinds[$0] != nil }) {
            kind, fields in
            fields.set("kind", kind.rawValue)
            fields.set("messages", inspection.kinds[kind] ?? 0)
        }
        object.set("customers", inspection.customers)
        object.set("first", inspection.first?.text(in: zone))
        object.set("last", inspection.last?.text(in: zone))
        object.set("untimed_messages", inspection.untimedMessages)
        addAgents(inspection, to: &object)
        let notes = InspectionNotes(inspection)
        object.set("missing", texts: notes.missing.map { $0(language) })
        object.set("warnings", texts: notes.warnings.map { $0(language) })
        add("doubts", inspection.doubts, language, to: &object)
        add("rejects", inspection.rejects, language, to: &object)
        addSample(inspection, zone, to: &object)
        return object.text + "\n"
    }

    private static func addAgents(_ inspection: Inspection, to object: inout JSONObject) {
        object.set("agents", inspection.agents) { agent, fields in
            fields.set("id", agent.id)
            fields.set("names", texts: agent.names)
            fields.set("conversations", agent.conversations)
            fields.set("messages", agent.messages)
        }
        object.set("writers", inspection.writers) { writer, fields in
            fields.set("id", writer.id)
            fields.set("name", writer.name)
            fields.set("messages", writer.messages)
        }
    }

    private static func add(
        _ key: String, _ troubles: [Inspection.Trouble], _ language: Language,
        to object: inout JSONObject
    ) {
        object.set(key, troubles) { trouble, fields in
            fields.set("file", trouble.place.file)
            fields.set("line", trouble.place.line)
            fields.set("code", trouble.reason.code)
            fields.set("reason", trouble.reason.phrase(language))
            fields.set("count", trouble.count)
        }
    }

    /// The first conversation, in the fields of the contract, with personal data masked.
    private static func addSample(
        _ inspection: Inspection, _ zone: ZoneOffsets, to object: inout JSONObject
    ) {
        guard let chat = inspection.sample else { return }
        let mask = ChatMask(of: chat)
        object.set("sample_id", chat.id)
        object.set("sample", Array(chat.messages.indices)) { index, fields in
            let message = chat.messages[index]
            fields.set("time", message.time?.text(in: zone))
            fields.set("role", message.role.name)
            fields.set("sender", mask.mask(chat.sender(of: index).id))
            fields.set("name", mask.sender(of: index))
            fields.set("text", mask.words(of: index))
            fields.set("kind", message.kind.rawValue)
        }
    }
}
