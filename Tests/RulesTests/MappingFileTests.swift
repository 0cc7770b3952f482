import Foundation
import Rules
import Testing
import Transcripts
import Wording

/// Mapping files as people write them.
struct MappingFileTests {
    private func read(_ text: String) throws -> Mapping {
        try Mapping(SourceText(path: "m.yaml", text: text))
    }

    @Test func `every key is read`() throws {
        let mapping = try read(
            """
            chats: data.sessions[]
            messages: log[]
            chat: {id: no, channel: =web}
            message: {time: at, role: who, text: body, hidden: private}
            roles: {1: customer, SYS: system}
            kinds: {IMG: image}
            time: {format: "dd/MM/yyyy HH:mm", zone: Europe/Berlin}
            text: html
            order: newest-first
            agents: [kf_*]
            bots: robot
            """)
        #expect(mapping.chats == MappingPath("data.sessions[]"))
        #expect(mapping.chat == [.id: MappingPath("no"), .channel: MappingPath("=web")])
        #expect(mapping.message.count == 4)
        #expect(mapping.roles == ["1": .customer, "SYS": .system])
        #expect(mapping.kinds == ["IMG": .image])
        #expect(mapping.timeFormat == TimeFormat("dd/MM/yyyy HH:mm"))
        #expect(mapping.zone == TimeZone(identifier: "Europe/Berlin"))
        #expect((mapping.markup, mapping.order) == (.html, .newestFirst))
        #expect((mapping.agents, mapping.bots) == (["kf_*"], ["robot"]))
    }

    @Test(arguments: [
        ("chat: {id: a}\nmessage: {txt: b}", "m.yaml:2:11", "text"),
        ("chat: {id: a}\nmessage: {role: b}", "m.yaml:2:10", "text"),
        ("message: {text: b}", "m.yaml:1:1", "stream"),
        ("chat: {id: a}\nmessage: {text: b}\nroles: {1: buyer}", "m.yaml:3:12", "customer, agent"),
        ("chat: {id: a..b}\nmessage: {text: b}", "m.yaml:1:12", "data.sessions[].id"),
        ("chat: {id: a}\nmessage: {text: b}\ntime: {format: HH:mm}", "m.yaml:3:16", "dd/MM/yyyy"),
        ("chat: {id: a}\nmessage: {text: b}\ntime: {zone: Mars}", "m.yaml:3:14", "Mars"),
        ("chats: [a\n", "m.yaml:", "YAML"),
    ])
    func `a mistake is told with its place and what may stand there`(
        text: String, place: String, hint: String
    ) {
        let error = #expect(throws: FileError.self) { try read(text) }
        #expect(error?.phrase(.en).hasPrefix(place) == true, "\(error?.phrase(.en) ?? "")")
        #expect(error?.phrase(.en).contains(hint) == true, "\(error?.phrase(.en) ?? "")")
    }
}
