import Testing
import Wording

@testable import Workbench

struct FormTests {
    @Test(arguments: [
        ("a=1&b=2", "b", "2"), ("a=%E5%A5%BD+%E7%9A%84", "a", "好 的"), ("a", "a", ""),
        ("a=1=2", "a", "1=2"), ("a=%4", "a", "%4"), ("a=%zz", "a", "%zz"), ("&&a=1&&", "a", "1"),
        ("a=%FF", "a", "\u{FFFD}"), ("a=1&a=2", "a", "1"), ("%61=x", "a", "x"),
    ])
    func `A form is read`(encoded: String, name: String, value: String) {
        #expect(FormFields(encoded: encoded.utf8)[name] == value)
    }

    @Test func `All values of a name that comes more than once are kept`() {
        #expect(FormFields(encoded: "a=1&b=9&a=2".utf8).all("a") == ["1", "2"])
    }

    @Test func `A form of very many fields is read as far as the limit`() {
        let many = (0..<5_000).map { "f\($0)=x" }.joined(separator: "&")
        let fields = FormFields(encoded: many.utf8)
        #expect(fields["f1999"] == "x")
        #expect(fields["f2000"] == nil)
    }

    @Test func `A wrong field keeps what was typed and says what is wrong beside it`() {
        var form = FormReader(FormFields(encoded: "count=zwei&name=+Lin+".utf8))
        #expect(form.text("name") == "Lin")
        #expect(form.number("count", in: 1...50) == nil)
        #expect(!form.isValid)
        let shown = form.shown(in: .en)
        #expect(shown["count"]?.value == "zwei")
        #expect(shown["count"]?.wrong == "Please enter a whole number from 1 to 50.")
        #expect(shown["name"]?.value == "Lin")
        #expect(shown["name"]?.wrong == nil)
    }

    @Test func `A password is never shown again`() {
        var form = FormReader(FormFields(encoded: "password=short".utf8))
        _ = form.password("password", atLeast: 10)
        #expect(form.shown(in: .zh)["password"]?.value == "")
        #expect(form.shown(in: .zh)["password"]?.wrong == "密码至少要 10 位。")
    }
}
