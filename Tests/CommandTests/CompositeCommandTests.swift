import Foundation
import Testing

/// `spotcheck score --from` with metrics and deductions: exact decimals, worked out by hand.
struct CompositeCommandTests {
    private struct Result: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let agent: String
            let item: String
            let score: Double?
            let low: Double?
            let high: Double?
            let coverage: Double?
            let grade: String?
            let borderline: Bool?
            let state: String?
        }

        var total: Row? { rows.first { $0.item == "total" } }
    }

    private static func score(
        _ text: String, _ words: String..., language: String = "zh"
    ) throws -> Result {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "kpi.csv")
        let program = try bench.runBare(
            arguments: ["score", "--from", file, "--format", "json"] + words, language: language)
        #expect(program.status == 0, "\(program.messages)")
        return try JSONDecoder().decode(Result.self, from: Data(program.output.utf8))
    }

    private static let metrics = """
        agent,metric,weight,score,missing,se
        张三,服务,35,92.5,,1.2
        张三,转化,30,88,,
        张三,客单价,20,75,,
        张三,接待量,10,,没有业务量,
        张三,退款率,5,,,

        """

    @Test func `Missing metrics leave their weight to the others, and are named`() throws {
        // (35·92.5 + 30·88 + 20·75)/85 = 7377.5/85 = 86.794…; 35·1.2/85·1.96 = 0.968.
        let result = try Self.score(Self.metrics, "--bands", "优秀:90,良好:87,合格:60,不合格")
        let total = try #require(result.total)
        #expect(total.score == 86.79)
        #expect(total.low == 85.8 && total.high == 87.8)
        #expect(total.coverage == 0.85)
        #expect(total.grade == "合格" && total.borderline == true && total.state == "partial")
        #expect(
            result.sentences == [
                "张三：综合得分 86.79，等级：合格·临界。考虑抽样误差，大约在 85.8–87.8（95% 把握）。"
                    + "范围 85.8–87.8 跨过 87 分线，所以等级是临界，建议按事先定好的规则加抽。"
                    + "缺：接待量（没有业务量）、退款率（没有数据）；按已有部分折算，有的部分占权重 85%。"
            ])
        #expect(result.rows.map(\.state).prefix(5).suffix(2) == ["no_volume", "no_data"])
    }

    @Test func `Too little weight makes no score`() throws {
        let result = try Self.score("metric,weight,score\na,35,\nb,30,\nc,35,80\n")
        #expect(result.total?.score == nil && result.total?.state == "too_little")
        #expect(result.sentences == ["有分的指标只占权重 35%，不到 60%，不出综合得分。"])
        let less = try Self.score(
            "metric,weight,score\na,35,\nb,30,\nc,35,80\n", "--coverage", "30%")
        #expect(less.total?.score == 80)
    }

    @Test func `The number that is shown decides on the grade`() throws {
        // 89.995 shows as 90.00, halves up; 89.994 as 89.99.
        let bands = "A:90,B:80,C"
        let up = try Self.score("metric,weight,points\na,1,89.995\n", "--bands", bands)
        #expect(up.total?.score == 90 && up.total?.grade == "A")
        let down = try Self.score("metric,weight,points\na,1,89.994\n", "--bands", bands)
        #expect(down.total?.score == 89.99 && down.total?.grade == "B")
    }

    @Test func `A year is checks, reviews and the annual review, 20, 30 and 50`() throws {
        // golden kpi.period#01: 20·87.75 + 30·86 + 50·86 = 86.35.
        let year = """
            part,metric,weight,score
            checks,一季度,1,90
            checks,二季度,1,85
            checks,三季度,2,88
            reviews,上半年,1,92
            reviews,下半年,1,80
            annual,年评,1,86

            """
        #expect(try Self.score(year).total?.score == 86.35)
        // golden kpi.period#02: (20·90 + 50·86)/70 = 87.142…
        let partial = try Self.score("part,metric,weight,score\n周检,a,1,90\n年评,b,1,86\n")
        #expect(partial.total?.score == 87.14 && partial.total?.coverage == 0.7)
        #expect(partial.sentences.first?.contains("缺：月评（没有数据）；按已有部分折算") == true)
    }

    @Test func `Values become points between what earns none and what earns all`() throws {
        // golden kpi.linear#01 and #04: (60 − 22)/40 = 95 %; 0.96 above 0.95.
        let text = "metric,weight,value,floor,target\n响应秒,50,22,60,20\n好评率,50,0.96,0.8,0.95\n"
        let result = try Self.score(text)
        #expect(result.rows.map(\.score) == [95, 100, 97.5])
    }

    @Test func `Categories stop at nothing, the bonus comes on top, penalties stand apart`() throws
    {
        // golden kpi.deduct#01: 16.5 + 20 + 0 + 29 + 5 = 70.5.
        let text = """
            agent,category,cap,deduction,bonus,penalty
            赵六,德,20,2,,
            赵六,德,,1.5,,
            赵六,勤,20,,,
            赵六,能,30,35,,
            赵六,绩,30,0.5,5,
            赵六,绩,30,0.5,,
            赵六,,,,,50

            """
        let result = try Self.score(text, "--bands", "优:90,良:70,差")
        #expect(result.rows.map(\.score) == [16.5, 20, 0, 29, 65.5, 5, 70.5, 50])
        #expect(result.total?.grade == "良")
        #expect(
            result.sentences == [
                "赵六：综合得分 70.50，等级：良。扣到 0 分为止：能。另有处罚 50 分，单列，没有从总分里扣。"
            ])
        let most = try Self.score("category,cap,deduction,bonus\n德,100,,5\n")
        #expect(most.sentences == ["综合得分 105.00。超过 100 分：优秀员工。"])
    }

    static let misfits = [
        ("agent,metric,weight,score\nok,a,1,90\nb,a,-1,90\n", "a decimal number from 0 to 1000"),
        ("agent,metric,weight,score\nok,a,1,90\nb,a,1,nan\n", "and here stands “nan”"),
        ("agent,metric,weight,score\nok,a,1,90\nb,a,,90\n", "no weight is given"),
        ("agent,metric,weight,score\nok,a,1,90\nok,a,1,80\n", "the same row stands above"),
        ("agent,metric,weight,score,part\nok,a,1,90,annual\nb,a,1,80,x\n", "part is checks"),
        (
            "agent,metric,weight,value,floor,target\nok,a,1,9,1,10\nb,a,1,3,5,5\n",
            "floor and target are the same"
        ),
        ("agent,category,cap,deduction\nok,a,10,1\nb,a,,1\n", "names its cap"),
        ("agent,category,cap,deduction,bonus\nok,a,10,1,\nb,a,9,1,11\n", "from 0 to 10 with"),
    ]

    @Test(arguments: misfits)
    func `A row that cannot be is told with its line, and the others count`(
        text: String, said: String
    ) throws {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "kpi.csv")
        let program = try bench.runBare("score", "--from", file)
        #expect(program.status == 2)
        #expect(program.messages.contains("\(file):3: "), "\(program.messages)")
        #expect(program.messages.contains(said), "\(program.messages)")
        #expect(program.output.contains("ok"))
    }

    @Test(arguments: ["A:80,B:90", "A,B:90", "A:90,A:80", "A:x", ":"])
    func `Bands that are none are refused`(_ bands: String) throws {
        let bench = try Bench()
        let file = try bench.folder.write("metric,weight,score\na,1,90\n", to: "kpi.csv")
        #expect(try bench.runBare("score", "--from", file, "--bands", bands).status == 64)
    }
}
