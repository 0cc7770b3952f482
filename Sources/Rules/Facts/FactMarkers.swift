/// The words by which a speaker takes a value back, dates it, or means something else by it.
enum FactMarkers {
    /// Negations and attributions just before the value, with no more than `negationGap` between.
    static let negationBefore = Lexicon([
        "不是", "没有", "没", "并非", "非", "不只", "不止", "不仅", "没说", "不再是", "谁说", "哪有", "哪来", "不要", "不光",
        "不支持", "不提供", "不存在", "不发", "不走", "不用", "发不了", "走不了", "用不了", "不合作", "没有合作", "没合作", "指定不了",
        "不能指定", "哪是", "哪里是", "才不是", "怎么会是", "怎么可能", "哪可能", "哪会", "哪能", "做不到", "不可能", "不能", "不会",
        "您看到的", "你看到的", "您说的", "你说的", "别人说", "人家说", "听说", "有人说",
        "网上说", "别家", "别的店", "其他店", "其它店", "not", "isn't", "isnt", "wasn't", "doesn't", "don't",
        "aren't", "can't", "cannot", "no longer", "never", "no", "you saw", "you read", "you heard",
        "other shops", "other stores", "another shop", "another store",
    ])
    static let negationGap = Lexicon([
        "是", "说", "说过", "有", "支持", "这个", "那个", "只有", "光", "一直", "必须", "都", "能", "要",
        "的", "可能", "应该", "发", "走", "用", "提供", "享受", "指定", "安排", " ", "in", "it", "a",
        "an", "within", "for", "the", "it's", "just", "only", "exactly", "about",
        "always", "offer", "use", "ship", "by", "via", "with", "have", "do", "is",
        "are", "may", "be", "from", "at", "of", "take", "had", "been", "ever", "you",
        "all", "哪", "那么", "过",
    ])
    /// Words just behind the value, with no more than `attributionGap` between, that say it is
    /// another's or not so.
    static let negationAfter = Lexicon([
        "别家", "别的店", "其他店", "其它店", "别人家", "不对", "错", "假的", "不准确", "说法", "不是我们", "做不到",
        "办不到", "达不到", "不可能", "other shop", "other store", "another shop",
        "another store", "not ours", "isn't ours", "isn't right", "wrong",
        "not correct", "incorrect", "isn't correct", "someone else", "not us",
        "isn't us", "not right", "别的", "别人", "其他", "其它", "别处", "隔壁", "误传", "谣言", "误会",
        "搞错", "记错", "看错", "rumor", "rumour", "myth", "a mistake", "misunderstanding",
        "other stores", "other shops", "others", "传岔", "传错", "写错", "标错", "印错", "弄错", "说错", "听错",
        "搞混",
        "弄混", "混了", "看岔", "记岔", "记混", "瞎说", "瞎传", "乱说", "乱传", "没有的事", "没这回事", "没关系", "无关", "不相干",
        "不沾边", "过时", "另一款", "别款", "其他款", "竞品", "misprint", "typo", "an error", "made up",
        "nonsense", "not the case", "not true", "isn't true", "outdated", "out of date", "a rumour",
        "a rumor", "not correct", "mix-up", "mixed up", "for another", "the other one",
    ])
    static let attributionGap = Lexicon([
        "已经", "已", "早就", "早", "现在", "就", "全", "是", "应该", "的", "这个", "那个", "肯定", "可能", "大概", "估计",
        "那", "都", "内", "以内", "这种",
        "也许", " ", "is", "was", "would", "be", "must", "may", "might", "probably",
        "should", "from", "that", "that's", "at", "of", "some", "for", "an", "a",
        "what", "this", "in", "like",
    ])
    /// Former values.
    static let old = Lexicon([
        "原来", "原先", "过去", "老规", "旧", "上周", "上个月", "上月", "去年", "前阵", "前一阵", "前段时间", "早先",
        "曾经", "改版前", "调整前", "更新前", "改之前", "那会儿", "老政策", "以前", "used to", "previous",
        "previously", "earlier", "formerly", "former", "old rule", "old policy",
        "old one", "was until", "last month", "last week", "the old", "in the past",
        "no longer", "老黄历", "老版", "原价", "原本", "本来", "最初", "起初", "一开始", "上一版", "上一任", "前身", "旧规",
        "老规矩", "上半年", "昨天还", "刚改", "until yesterday",
        "until recently", "back then", "at that time",
    ])
    /// 之前 dates a value only at the head of its clause.
    static let oldAtHead = Lexicon(["之前", "先前", "before"])
    /// Just behind a value that is out of force: 7天已经改了.
    static let supersededBehind = Lexicon([
        "改了", "改掉", "改过了", "调了", "调整了", "变了", "涨了", "降了", "取消了", "作废", "不算了", "不适用", "停用", "废止",
        "失效了", "不用了", "成为历史", "上一版", "老版", "旧版", "前任", "no longer applies", "no longer",
        "has changed",
        "changed", "expired", "is gone", "was dropped", "got replaced", "is history",
    ])
    /// Behind a day of the month: 9号起.
    static let fromDay = Lexicon(["号起", "日起", "号开始", "日开始", "号以后", "号之后", "号后", "日后", "日以后"])
    /// Before an amount of time by which something is moved: 早一天送. Not 最早, 最晚.
    static let shifted = Lexicon(["早", "晚", "迟", "提早", "宽限"])
    static let most = UInt32("最" as Unicode.Scalar)
    /// Beside a number that answers by itself: 收八十, 大概三百吧.
    static let light = Lexicon([
        "收", "是", "要", "就", "只", "只要", "大概", "大约", "差不多", "给", "交", "付", "得", "需", "需要", "目前", "现在",
        "统一", "我们", "咱们", "咱家", "咱", "家", "这边", "这个", "这款", "您", "亲", "亲亲", "宝", "的", "哦", "呢", "了",
        "吧", "哈", "呀", "啊", "嗯", "一共", "总共", "也就", "满", "最少", "至少", "最高", "最多", "就行", "就可以", "左右",
        "一次", "即可", "一律", "都", "才", "每单", "每人", " ", "it's", "it is", "its", "about", "around",
        "just",
        "only", "that's", "we charge", "包", "免", "免邮", "包邮", "起", "每", "人", "单", "per", "order",
        "person",
        "customer", "household", "max", "piece", "pieces", "of them", "a head", "lot", "exactly",
        "up to", "at least", "or so", "each",
    ])
    /// Just before a number that answers: 降到80, it spins at 1,400.
    static let telling = Lexicon([
        "是", "为", "要", "收", "到", "成", "只要", "共", "费", "价", "付", "押", "给", "is", "was", "now", "to",
        "at",
        "aged", "ages", "age", "charge", "cost", "costs", "of",
    ])
    /// Coming values.
    static let coming = Lexicon([
        "明天起", "下周起", "下月起", "下个月起", "开始改", "将改", "将调整", "以后会", "之后会", "明天开始", "下周开始",
        "下个月开始", "from next", "starting", "as of", "will change", "will be",
        "from tomorrow",
    ])
    /// Said without vouching for it.
    static let hedge = Lexicon([
        "不能保证", "不敢保证", "无法保证", "没法保证", "保证不了", "不保证", "说不准", "不好说", "不确定", "不一定", "没法确定", "不敢说",
        "不清楚", "can't guarantee", "cannot guarantee", "can't promise", "cannot promise",
        "not sure", "no guarantee", "not certain", "hard to say", "don't know",
    ])

    /// A customer who knows already asks for something else.
    static let known = Lexicon([
        "我知道", "我晓得", "我清楚", "我了解", "我明白", "我看过", "我看到了", "我都知道", "我也知道", "我已经知道", "知道你们", "不是问",
        "不是想问", "不用说", "i know", "i already know", "i do know", "i've read", "i have read",
        "i've seen", "i understand", "i'm aware", "not asking", "i get that", "不用告诉", "不必告诉", "别告诉",
        "不想知道", "不关心", "不管", "甭管", "无所谓", "不在乎", "no need to tell", "don't care",
        "doesn't matter", "don't need to know", "never mind", "regardless of",
    ])

    /// Time that passed, remains or is added is not the value of a rule.
    static let elapsed = Lexicon([
        "已经", "已", "还剩", "剩余", "剩下", "剩", "延长", "延迟", "推迟", "晚了", "再等", "再过", "提前", "额外", "多等",
        "超了", "过去了",
        "already", "another", "extra", "been", "waited",
    ])
    /// Events from which passed time is counted, with no more than `sinceGap` before the amount and
    /// `upToNow` behind it: 签收都15天了.
    static let since = Lexicon([
        "签收", "收到", "收货", "到货", "到手", "下单", "拍下", "付款", "购买", "买", "买了", "过了", "超过", "超出",
    ])
    static let sinceGap = Lexicon([
        "后", "之后", "以后", "都", "也", "有", "快", "快要", "到现在", "到今天", "至今", "现在", "差不多", "大概", "货",
        "了", "满", "够", "整整", "时间", "超过", "过了", " ",
    ])
    /// An amount of time that is a limit, whatever it is counted from.
    static let within = Lexicon(["内", "以内", "之内", "无理由"])
    /// Behind an amount of time in a customer's question: it tells when something was or will be.
    static let sinceThen = Lexicon([
        "了", "前", "后", "以前", "之前", "以后", "之后", "多了", "没", "还", "都", "就", " ago", " later", " old",
        " already", " late",
    ])
    /// Before it: from what it is counted.
    static let happened = Lexicon([
        "买", "拍", "签收", "收到", "收货", "到手", "下单", "付款", "等", "用了", "穿了", "过", "超", "我", "bought",
        "ordered", "received", "been", "past", "over", "after", "had",
    ])
    static let upToNow = Lexicon(["了", "多了", "左右了", "整了", "出头了"])
    /// Errands: when the agent will be back, not what the rule says.
    static let errand = Lexicon([
        "稍等", "请等", "等我", "等一下", "回复您", "回复你", "给您回复", "给您答复", "答复您", "回电", "联系您",
        "给您消息", "通知您", "get back", "hold on", "bear with", "call you", "reply to you",
        "let you know", "update you", "give me", "one moment", "please wait", "查询后",
    ])
    /// The way of the parcel, which is another matter than its dispatch: before the value …
    static let transitBefore = Lexicon([
        "运输", "路上", "在途", "派送", "arrive in", "arrives in", "arrive within", "arrives within",
        "delivery takes", "get to you", "reach you", "reaches you", "in transit",
    ])
    /// What is said of a place on the way of a parcel: 郑州中转站.
    static let parcel = Lexicon([
        "中转", "分拨", "转运", "到了", "已到", "已经到", "寄到", "发到", "发往", "送到", "arrived", "hub",
        "facility", "depot", "到达", "now in",
    ])
    /// … and behind it.
    static let transitAfter = Lexicon([
        "能到", "会到", "就到", "左右到", "送到", "送达", "抵达", "到达", "到货", "路上", "to arrive", "in transit",
        "on the way", "to get to you", "to reach you",
    ])
    /// Just before a place: where the parcel goes.
    static let towards = Lexicon(["到", "往", "至", "去", "to"])
    /// Money arrives too, and that is an answer.
    static let account = Lexicon([
        "账", "帐", "卡", "钱", "退款", "零钱", "refund", "bank", "card", "money", "account",
    ])
    /// Heads of a request to the customer.
    static let request = Lexicon(["请", "麻烦", "记得", "尽快", "您先", "please", "kindly"])

    /// Words that link a value to what it is said of, and add nothing.
    static let plain = [linkAhead, link, light, correcting]
    private static let correcting = Lexicon([
        "不对", "说错了", "打错了", "写错了", "抱歉", "不好意思", "更正", "应该", "sorry", "correction",
    ])
    /// Words that narrow a fact to some orders or customers, and name no other one.
    static let narrowing = Lexicon([
        "普通", "正常", "平时", "常规", "会员", "新人", "新客", "老客", "现货", "预售", "定制", "活动", "大促", "特价",
        "偏远", "质量", "非", "其他", "其它", "其余", "部分", "有的", "您", "regular", "standard", "members",
        "others",
        "other", "usually", "normally", "yours",
    ])
    /// Words that may stand between a topic and the value behind it: 退货期是七天.
    static let linkAhead = Lexicon([
        "是", "为", "期", "内", "支持", "享受", "享", "的", "有", "共", "时间", "时效", "期限", "规则", "政策", "我们", "咱",
        "家",
        "这边", "仅", "只", "限", "最多", "最长", "满", "不超过", "大约", "约", "大概", "一般", "目前", "现在", "统一", "标准",
        "就",
        "即", "还", "也", "都", "门槛", "费", "要", "上限", "温度", "量", "率", ":", "：", " ", "-", "is", "are",
        "was",
        "of", "for", "within", "in", "a", "an", "the", "period", "window", "lasts", "runs",
        "takes", "up to", "about", "usually", "our", "from", "costs", "on", "orders", "over",
        "per", "each", "starts",
    ])
    /// Words that may stand between a value and the topic behind it: 七天内都可以申请退货.
    static let link = Lexicon([
        "是", "为", "期", "内", "之内", "以内", "都", "支持", "享受", "享", "的", "有", "共", "无理由",
        "时间", "时效", "期限", "规则", "政策", "我们", "咱", "家", "这边", "在", "仅", "只", "限", "最多",
        "最长", "可以", "可", "能", "会", "起", "以上", "满", "不超过", "大约", "约", "大概", "一般", "左右",
        "目前", "现在", "统一", "全店", "全场", "标准", "就", "即", "还", "也", "从", "发", "走", "用",
        "默认", "申请", "服务", "哦", "呢", "到", ":", "：", " ", "-", "is", "are", "was", "of",
        "for", "within", "in", "a", "an", "the", "period", "window", "lasts", "runs",
        "takes", "up to", "about", "usually", "on", "our", "from", "days", "with", "by",
        "at", "to", "over", "orders", "per", "each", "every", "够", "就能", "都能",
    ])
}
