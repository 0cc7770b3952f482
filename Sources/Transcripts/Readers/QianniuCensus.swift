/// Who writes in a chat copied out of Qianniu, as far as lines that can be headers tell it.
struct QianniuCensus {
    /// How many lines could be the header of each name.
    private var counts: [String: Int] = [:]
    private var shopCounts: [String: Int] = [:]

    /// Words may end with a clock, and what an agent answers often comes again with the same
    /// (`发货时间:每天 16:00:00`): of clocks alone, the different ones count, and one makes no shop.
    init(_ headers: [QianniuHeader]) {
        var clocks: Set<QianniuHeader> = []
        for header in headers where header.isDated || clocks.insert(header).inserted {
            counts[header.name, default: 0] += 1
            if let shop = header.shop { shopCounts[shop, default: 0] += header.isDated ? 2 : 1 }
        }
    }

    /// Whether it writes more than once, or as a shop.
    func isParty(_ header: QianniuHeader) -> Bool {
        isShop(header.name) || header.shop.map(isShop) ?? false || counts[header.name] != 1
    }

    private func isShop(_ name: String) -> Bool { shopCounts[name, default: 0] > 1 }
}
