import Testing

/// `--page`: the answer of a verb of statistics as one HTML page with its picture.
struct AnswerPageTests {
    @Test func `The page of a plan shows its curve`() throws {
        let bench = try Bench()
        let page = bench.folder.path + "/plan.html"
        let program = try bench.runBare(
            "plan", "lot", "--lot", "1500", "--aql", "2.5", "--page", page, language: "zh")
        #expect(program.status == 0)
        #expect(program.output.hasPrefix("按 GB/T 2828.1"))
        let html = String(decoding: try bench.folder.read("plan.html"), as: UTF8.self)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
        #expect(html.contains("抽 125 通、7 通及以下接收：各种问题率被接收的机会"))
        // Nothing wrong passes surely: the curve begins at the upper left corner.
        #expect(html.contains("<polyline class=\"line\" points=\"58,28 "))
        // Binomial: P(X ≤ 7) of 125 at 2.5 %.
        #expect(html.contains("98.6"))
        #expect(!html.contains("<script") && !html.contains("http"))
        let again = try bench.runBare(
            "plan", "lot", "--lot", "1500", "--aql", "2.5", "--page", page, language: "zh")
        #expect(again.status == 0)
        #expect(String(decoding: try bench.folder.read("plan.html"), as: UTF8.self) == html)
    }

    static let verbs = [
        ["plan", "detect", "--rate", "5%", "--population", "200"],
        ["plan", "rate", "--margin", "5%"], ["plan", "mean", "--margin", "3", "--spread", "12"],
        ["plan", "compare", "--first", "5%", "--second", "15%"],
        ["plan", "two-point", "--good", "1%", "--bad", "8%", "--lot", "500"],
        ["plan", "lot", "--lot", "1500", "--aql", "25"],
        // Nearly as many as the largest plan.
        ["plan", "rate", "--margin", "0.0001%"],
    ]

    @Test(arguments: verbs)
    func `Every plan has a picture`(_ words: [String]) throws {
        let bench = try Bench()
        let page = bench.folder.path + "/plan.html"
        let program = try bench.runBare(arguments: words + ["--page", page])
        #expect(program.status == 0, "\(program.messages)")
        let html = String(decoding: try bench.folder.read("plan.html"), as: UTF8.self)
        #expect(html.contains("<svg class=\"chart\""))
        #expect(!html.contains(/nan[,"]|inf[,"]/))
    }

    @Test func `Names in pictures are escaped`() throws {
        let bench = try Bench()
        let file = try bench.folder.write(
            "agent,n,x\n<b>&,100,4\nb,100,30\nc,90,9\n", to: "sample.csv")
        let page = bench.folder.path + "/rank.html"
        let program = try bench.runBare("rank", "--from", file, "--page", page)
        #expect(program.status == 0)
        let html = String(decoding: try bench.folder.read("rank.html"), as: UTF8.self)
        #expect(html.contains("&lt;b&gt;&amp;") && !html.contains("<b>&"))
        #expect(html.contains("<circle class=\"alarms\""))
    }

    @Test func `A page that cannot be written is trouble`() throws {
        let program = try Bench().runBare(
            "plan", "rate", "--margin", "5%", "--page", "/nowhere/plan.html")
        #expect(program.status == 2)
        #expect(program.messages.contains("/nowhere/plan.html"))
    }
}
