extension TableColumn {
    /// A name with simplified characters for the traditional ones that names of columns have.
    static func simplified(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 >= 0x80 }) else { return name }
        return String(name.map { pairs[$0] ?? $0 })
    }

    private static let pairs: [Character: Character] = [
        "會": "会", "話": "话", "編": "编", "號": "号", "對": "对", "時": "时", "間": "间", "發": "发",
        "訊": "讯", "類": "类", "別": "别", "來": "来", "內": "内", "暱": "昵", "稱": "称", "帳": "账",
        "賬": "账", "戶": "户", "員": "员", "買": "买", "賣": "卖", "標": "标", "籤": "签", "評": "评",
        "價": "价", "滿": "满", "顧": "顾", "訪": "访", "產": "产", "單": "单", "決": "决", "狀": "状",
        "態": "态", "聯": "联", "係": "系", "繫": "系", "絡": "络", "寶": "宝", "貝": "贝", "機": "机",
        "統": "统", "傳": "传", "說": "说", "請": "请", "諮": "咨", "詢": "询", "專": "专", "務": "务",
        "舖": "铺", "鋪": "铺", "臺": "台", "誰": "谁", "點": "点",
    ]
}
