import Testing

@testable import Workbench

struct MultipartTests {
    static let type = "multipart/form-data; boundary=XX"

    @Test func `Fields and the file are read byte by byte`() throws {
        let text =
            "--XX\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n"
            + "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"六月.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\na,b\r\n--X\r\n\r\n1,2\r\n--XX--\r\n"
        let body = try #require(MultipartBody(Array(text.utf8), contentType: Self.type))
        #expect(body.fields["token"] == "abc")
        #expect(body.file?.name == "六月.csv")
        #expect(body.file?.bytes == Array("a,b\r\n--X\r\n\r\n1,2".utf8))
    }

    @Test(arguments: [
        "", "--XX", "--XX\r\n", "--XX\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        "--YY\r\n\r\n--YY--",
        "--XX\r\n\r\n\r\n--XX--",
    ])
    func `What does not keep to its boundary is refused`(body: String) {
        #expect(MultipartBody(Array(body.utf8), contentType: Self.type) == nil)
    }

    @Test func `Without a boundary nothing is read`() {
        #expect(MultipartBody(Array("--\r\n".utf8), contentType: "multipart/form-data") == nil)
    }

    @Test func `A form without a chosen file has no file`() throws {
        let text =
            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--XX--"
        let body = try #require(MultipartBody(Array(text.utf8), contentType: Self.type))
        #expect(body.file == nil)
    }
}
