/// As decimal numbers, for the sums are larger than most readers of JSON take.
extension Moments: Codable {
    private enum CodingKeys: CodingKey { case count, sum, squares }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func number(_ key: CodingKeys) throws -> Int128 {
            let text = try fields.decode(String.self, forKey: key)
            guard let number = Int128(text) else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: fields, debugDescription: "no number")
            }
            return number
        }
        self.init(
            count: try fields.decode(Int.self, forKey: .count), sum: try number(.sum),
            squares: try number(.squares))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(count, forKey: .count)
        try fields.encode("\(sum)", forKey: .sum)
        try fields.encode("\(squares)", forKey: .squares)
    }
}
