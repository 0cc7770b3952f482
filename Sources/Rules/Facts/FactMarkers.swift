/// The words by which a speaker takes a value back, dates it, or means something else by it.
enum FactMarkers {
    /// Negations just before the value.
    static let negationNear = Lexicon([
        "不是", "没有", "没", "并非", "非", "不只", "不止", "不仅", "没说", "不再是", "谁说", "哪有", "哪来", "不要", "不光",
        "not",
        "isn't", "isnt", "wasn't", "doesn't", "don't", "aren't", "no longer", "never", "no",
    ])
    /// Negations and attributions anywhere before the value in its clause.
    static let negationBefore = Lexicon([
        "不支持", "不提供", "不存在", "不发", "不走", "不用", "发不了", "走不了", "不合作", "没有合作", "没合作", "指定不了", "不能指定",
        "您看到的", "你看到的", "您说的", "你说的", "您问的", "别人说", "人家说", "听说", "有人说", "网上说", "do not offer",
        "don't offer", "don't use", "do not use", "not use", "don't ship", "do not ship",
        "can't use", "you saw", "you read", "you heard", "other shops", "other stores",
    ])
    /// Words behind the value that say it is another's or not so.
    static let negationAfter = Lexicon([
        "别家", "别的店", "其他店", "其它店", "别人家", "不对", "是错", "是假", "不准确", "的说法", "不是我们", "不行", "做不到",
        "办不到",
        "达不到", "other shop", "other store", "another shop", "another store", "not ours",
        "isn't ours", "isn't right", "is wrong", "not correct", "isn't correct", "someone else",
        "not us", "isn't us",
    ])
    /// Words of comparison: 没有超过7天 negates nothing.
    static let comparison = Lexicon([
        "超过", "超", "到", "少于", "低于", "高于", "多于", "满", "more", "less", "over", "under", "later",
        "exceed",
        "beyond", "below", "above", "longer than", "earlier",
    ])

    /// Former values.
    static let old = Lexicon([
        "原来", "原先", "过去", "老规", "旧", "上周", "上个月", "上月", "去年", "前阵", "前一阵", "前段时间", "早先", "曾经",
        "改版前",
        "调整前", "更新前", "改之前", "那会儿", "老政策", "以前", "used to", "previous", "previously", "earlier",
        "formerly", "former", "old rule", "old policy", "old one", "was until", "last month",
        "last week", "the old", "in the past", "no longer",
    ])
    /// 之前 dates a value only at the head of its clause.
    static let oldAtHead = Lexicon(["之前", "先前", "before"])
    /// Coming values.
    static let coming = Lexicon([
        "明天起", "下周起", "下月起", "下个月起", "号起", "日起", "开始改", "将改", "将调整", "以后会", "之后会", "明天开始", "下周开始",
        "下个月开始", "号开始", "日开始", "from next", "starting", "as of", "will change", "will be",
        "from tomorrow",
    ])
    /// Said without vouching for it.
    static let hedge = Lexicon([
        "不能保证", "不敢保证", "无法保证", "没法保证", "保证不了", "不保证", "说不准", "不好说", "不确定", "不一定", "没法确定", "不敢说",
        "不清楚", "can't guarantee", "cannot guarantee", "can't promise", "cannot promise",
        "not sure", "no guarantee", "not certain", "hard to say", "don't know",
    ])

    /// Time that passed, remains or is added is not the value of a rule.
    static let elapsed = Lexicon([
        "已经", "已", "都", "还剩", "还有", "剩余", "剩下", "剩", "延长", "延迟", "推迟", "晚", "再", "多", "提前", "额外",
        "早",
        "already", "another", "extra", "been", "waited",
    ])
    /// Errands: when the agent will be back, not what the rule says.
    static let errand = Lexicon([
        "稍等", "请等", "等我", "等一下", "回复您", "回复你", "给您回复", "答复", "回电", "联系您", "给您消息", "核实后", "跟进", "催",
        "get back", "hold on", "bear with", "call you", "reply", "respond", "let you know",
        "update you", "wait", "give me", "one moment",
    ])
    /// The way of the parcel, which is another matter than its dispatch: before the value …
    static let transitBefore = Lexicon([
        "包裹", "物流", "快件", "运输", "路上", "在途", "派送", "arrive", "delivery takes", "get to you",
        "reach you", "in transit",
    ])
    /// … and behind it.
    static let transitAfter = Lexicon([
        "能到", "会到", "就到", "左右到", "送到", "送达", "抵达", "到达", "到货", "路上", "to arrive", "in transit",
        "on the way", "to get to you", "to reach you",
    ])
    /// Money arrives too, and that is an answer.
    static let account = Lexicon(["账", "帐", "卡", "钱", "退款", "零钱", "refund", "bank", "card"])
    /// Heads of a request to the customer.
    static let request = Lexicon(["请", "麻烦", "记得", "尽快", "您先", "please", "kindly"])

    /// Words that may stand between a topic and its value in a plain statement.
    static let link = Lexicon([
        "是", "为", "期", "内", "之内", "以内", "都", "支持", "享受", "享", "的", "有", "共", "无理由", "时间", "时效",
        "期限", "规则",
        "政策", "我们", "咱", "家", "这边", "在", "仅", "只", "限", "最多", "最长", "可以", "可", "能", "会", "起", "以上",
        "满",
        "不超过", "大约", "约", "大概", "一般", "左右", "目前", "现在", "统一", "全店", "全场", "标准", "就", "即", "还", "也",
        "从",
        "发", "走", "用", "默认", "申请", "服务", "哦", "呢", "到", ":", "：", " ", "-", "is", "are", "was",
        "of",
        "for", "within", "in", "a", "an", "the", "period", "window", "lasts", "runs", "takes",
        "up to", "about", "usually", "on", "our", "from", "days", "with", "by", "at", "to",
        "over", "orders",
    ])
}
