import GRDB
import Transcripts
import Wording

extension User {
    init(_ row: Row) throws {
        id = UserID(row["id"])
        login = row["login"]
        name = row["name"]
        role = try row.word("role")
        agent = row["agent"]
        language = try row.optionalWord("language")
        seesPersonalData = row["unmasked"]
        isActive = row["active"]
        made = Timestamp(milliseconds: row["made"])
    }

    var asNew: NewUser {
        NewUser(
            login: login, name: name, role: role, agent: agent, language: language,
            seesPersonalData: seesPersonalData)
    }
}
