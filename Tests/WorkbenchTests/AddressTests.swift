import HTTPTypes
import Testing

@testable import Workbench

/// From where somebody signs in, and whom wrong passwords keep out.
struct AddressTests {
    private static let forwarded = HTTPField.Name("X-Forwarded-For")

    /// Tries wrong passwords under so many names, which begin alike.
    private func fail(
        _ times: Int, as name: String = "nobody", _ office: Office, from socket: String,
        _ header: String? = nil
    ) async throws {
        for number in 0..<times {
            _ = try await sign(in: "\(name)\(number)", "wrong", office, socket, header)
        }
    }

    private func sign(
        in login: String, _ password: String, _ office: Office, _ socket: String,
        _ header: String?
    ) async throws -> Browser.Answer {
        let browser = Browser(office.workbench, from: socket)
        var headers: HTTPFields = [:]
        if let header { headers[try #require(Self.forwarded)] = header }
        return try await browser.post(
            "/sign-in", ["login": login, "password": password], headers: headers)
    }

    @Test func `Behind a named proxy one visitor keeps out nobody else`() async throws {
        let office = try await Office.atWork(proxies: ["127.0.0.1", "10.0.0.2"])
        try await fail(30, office, from: "127.0.0.1", "203.0.113.9")
        let same = try await sign(
            in: "lead", Office.password, office, "127.0.0.1", "203.0.113.9")
        #expect(same.status == 422 && same.text.contains("15 分钟后再试"))
        let other = try await sign(
            in: "lead", Office.password, office, "127.0.0.1", "203.0.113.10, 10.0.0.2")
        #expect(other.status == 303)
    }

    /// What a visitor writes into the header himself stands before what the proxy adds.
    @Test func `A visitor cannot pretend to come from elsewhere`() async throws {
        let office = try await Office.atWork(proxies: ["127.0.0.1"])
        for number in 0..<30 {
            try await fail(
                1, as: "name \(number) ", office, from: "127.0.0.1",
                "198.51.100.\(number), 203.0.113.9")
        }
        let again = try await sign(
            in: "lead", Office.password, office, "127.0.0.1", "198.51.100.77, 203.0.113.9")
        #expect(again.status == 422)
        // Who comes without the proxy is who he is, whatever he says.
        try await fail(30, office, from: "203.0.113.50", "198.51.100.1")
        let direct = try await sign(
            in: "auditor", Office.password, office, "203.0.113.50", "198.51.100.2")
        #expect(direct.status == 422)
    }

    @Test(arguments: ["127.0.0.1", "::1", "::ffff:127.0.0.1", ""])
    func `Where all seem to come from this machine only the name counts`(
        socket: String
    ) async throws {
        let office = try await Office.atWork()
        try await fail(40, office, from: socket, "203.0.113.9")
        let lead = try await sign(in: "lead", Office.password, office, socket, nil)
        #expect(lead.status == 303)
        for _ in 0..<5 { _ = try await sign(in: "auditor", "wrong", office, socket, nil) }
        let auditor = try await sign(in: "auditor", Office.password, office, socket, nil)
        #expect(auditor.status == 422)
    }

    /// Strangers close the name and the address; who was here before signs in all the same, until
    /// too much was tried in that very browser.
    @Test func `Nobody is kept out of a browser in which he signed in before`() async throws {
        let office = try await Office.atWork()
        let own = Browser(office.workbench, from: "203.0.113.9")
        let right = ["login": "lead", "password": Office.password] as KeyValuePairs
        #expect(try await own.post("/sign-in", right).status == 303)
        try await own.post("/sign-out")
        try await fail(30, office, from: "203.0.113.9")
        for _ in 0..<5 { _ = try await sign(in: "lead", "wrong", office, "203.0.113.9", nil) }
        let stranger = try await sign(in: "lead", Office.password, office, "203.0.113.9", nil)
        #expect(stranger.status == 422 && stranger.text.contains("分钟后再试"))
        #expect(try await own.post("/sign-in", right).status == 303)
        try await own.post("/sign-out")
        // It is known for this name and no other.
        let other = ["login": "auditor", "password": Office.password] as KeyValuePairs
        #expect(try await own.post("/sign-in", other).status == 422)
        for _ in 0..<5 { try await own.post("/sign-in", ["login": "lead", "password": "wrong"]) }
        #expect(try await own.post("/sign-in", right).text.contains("15 分钟后再试"))
    }

    @Test(arguments: [
        (" 203.0.113.9 ", "203.0.113.9"), ("203.0.113.9:4711", "203.0.113.9"),
        ("[2001:db8::1]:443", "2001:db8::1"), ("2001:db8::1", "2001:db8::1"),
        ("::ffff:203.0.113.9", "203.0.113.9"), ("::FFFF:10.0.0.1", "10.0.0.1"), ("", ""),
        ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"),
    ])
    func `An address is the same however it is written`(text: String, plain: String) {
        #expect(Workbench.plain(text) == plain)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("2001:db8::1", true), ("proxy.shop", false), ("10.0.0", false),
        ("10.0.0.0/8", false), ("", false),
    ])
    func `Only an address names a proxy`(text: String, isAddress: Bool) {
        #expect(Workbench.isAddress(text) == isAddress)
    }
}
