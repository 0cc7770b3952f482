/// The people of a Slack export, from its `users.json`.
enum SlackPeople {
    /// A longer list is not read.
    private static let longest = 64 << 20

    /// Everybody by id; nobody where the list cannot be read.
    static func read(_ source: any ByteSource) -> [String: ReadContext.Person] {
        var read = (count: 0, problem: ReadProblem?.none)
        let bytes = [UInt8](unsafeUninitializedCapacity: longest) { space, used in
            let room = UnsafeMutableRawBufferPointer(space)
            read = source.fill(room)
            used = read.count
        }
        if read.problem != nil || read.count == longest { return [:] }
        let padded = bytes + Array(repeating: 0, count: JSONParser.padding)
        let parser = JSONParser()
        return padded.withUnsafeBufferPointer { padded in
            let text = UnsafeBufferPointer(rebasing: padded[..<read.count])
            guard let list = try? parser.parse(text) else { return [:] }
            return people(list)
        }
    }

    private static func people(_ list: JSONValue) -> [String: ReadContext.Person] {
        var people: [String: ReadContext.Person] = [:]
        for user in list.elements {
            guard let id = user.label("id") else { continue }
            let profile = user["profile"]
            let marks: [StaticString] = ["is_restricted", "is_ultra_restricted", "is_stranger"]
            people[id] = ReadContext.Person(
                name: profile?.label("real_name") ?? user.label("real_name")
                    ?? profile?.label("display_name") ?? user.label("name"),
                isBot: user["is_bot"]?.boolean == true,
                isGuest: marks.contains { user[$0]?.boolean == true })
        }
        return people
    }
}
