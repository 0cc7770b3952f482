/// What the keys of rule files mean, for the JSON Schema and for error messages.
extension Phrase {
    package static let keyAbout = Phrase(
        zh: "说的是谁：客户、客服、店铺、别人，或没点名",
        en: "of whom it speaks: the customer, the agent, the shop, others, or nobody named")
    package static let keyAddresses = Phrase(
        zh: "接住了触发消息里的问题：说的是同一件事，或给出了它要的那类答案",
        en: "the message goes into the trigger's question: its topic, or the kind of answer wanted")
    package static let keyAfterPause = Phrase(
        zh: "在这条消息之前至少多久没人说话，如 60 s",
        en: "nobody wrote for so long before the message, such as 60 s")
    package static let keyAgentMessages = Phrase(
        zh: "客服消息条数", en: "number of messages of agents")
    package static let keyAll = Phrase(
        zh: "这些条件同一条消息都要满足", en: "all of these conditions hold for the same message")
    package static let keyAnswers = Phrase(
        zh: "回应了对方说的、满足此条件的话",
        en: "the message answers one of the other side that meets this condition")
    package static let keyAny = Phrase(
        zh: "同一条消息满足其中任何一个条件", en: "one of these conditions holds for the message")
    package static let keyAt = Phrase(
        zh: "触发点在一轮话的开头、结尾，或换人接待时", en: "where in a turn the trigger stands, or a hand-over")
    package static let keyAtLeast = Phrase(
        zh: "一条消息里至少要有几处命中", en: "how many spots of one message must hit")
    package static let keyBesides = Phrase(
        zh: "没有问什么、但客服可能去回应的话长什么样",
        en: "what a message is like that asks nothing and yet may be what the reply goes to")
    package static let keyBy = Phrase(zh: "谁说的", en: "who says it")
    package static let keyCharged = Phrase(
        zh: "同一处问题已由别的规则扣分时，是否照样扣分",
        en: "whether findings cost points where another rule is charged for the same offence")
    package static let keyChargedTo = Phrase(zh: "扣谁的分", en: "whom a finding counts for")
    package static let keyChat = Phrase(
        zh: "整通会话的情况：渠道、评分、条数、时长、进线时间等",
        en: "what the conversation as a whole is like: channel, rating, length, when it began …")
    package static let keyCharacters = Phrase(
        zh: "某一类字符的个数或占比", en: "how many characters of a class it has, or which share of them")
    package static let keyCopyExcept = Phrase(
        zh: "含有这些话的消息不算重复", en: "messages with these phrases never repeat")
    package static let keyCopyWindow = Phrase(
        zh: "从最后一次往回看多远", en: "how far back from the last copy the others may stand")
    package static let keyCopyLength = Phrase(
        zh: "短于这么多个字的消息不算重复", en: "messages shorter than this many characters never repeat")
    package static let keyClause = Phrase(
        zh: "这些条件要在同一个分句里满足", en: "one clause of the message meets this condition by itself")
    package static let keyConditionTitle = Phrase(
        zh: "这个条件叫什么，接在“消息”后面读，如 让客户稍等", en: "what the condition is called, such as asks to wait")
    package static let keyCount = Phrase(
        zh: "窗口里第几条这样的消息才算", en: "it is the n-th such message in the window")
    package static let keyCounts = Phrase(
        zh: "只算迟到、只算没做，还是都算", en: "which failures count: late, never or both")
    package static let keyCustomerMessages = Phrase(
        zh: "客户消息条数", en: "number of messages of the customer")
    package static let keyDifferent = Phrase(
        zh: "命中里至少要有几种不同的词", en: "how many different words must hit")
    package static let keyDimension = Phrase(
        zh: "计入评分表的哪个维度", en: "the dimension of the scorecard that it counts for")
    package static let keyDisguised = Phrase(
        zh: "只算变体写法（薇❤信、①③⑧…）", en: "only hits that are written in disguise count")
    package static let keyDuration = Phrase(
        zh: "首尾消息相隔多久，如 {min: 10 min, max: 2 h}",
        en: "time from the first to the last message, such as {min: 10 min, max: 2 h}")
    package static let keyDue = Phrase(
        zh: "说了一个会办好的时间，如 10分钟内", en: "names a time by which something will be done")
    package static let keyEchoes = Phrase(
        zh: "照搬对方刚说的话", en: "says again what the other side has just said")
    package static let keyEchoLength = Phrase(
        zh: "短于这么多个字的消息不算照搬", en: "messages shorter than this many characters never echo")
    package static let keyEchoShare = Phrase(
        zh: "这条消息里有多大比例是照搬的", en: "the share of the message that is copied, at least")
    package static let keyEvery = Phrase(
        zh: "范围里的每条消息都要满足，而不是有一条就行", en: "each message in the window must meet it, not just one")
    package static let keyExcept = Phrase(
        zh: "豁免词：命中落在其中就不算",
        en: "allow-list: a hit that lies inside one of these phrases is no hit")
    package static let keyExtends = Phrase(
        zh: "说了就从那时起再给这么多时间，只给一次",
        en: "once said in time, the clock starts anew with this limit, once")
    package static let keyExemptAgents = Phrase(
        zh: "只对这些客服（编号或姓名）", en: "only for these agents, by id or name")
    package static let keyExemptPhrases = Phrase(
        zh: "命中落在这些话里就不算；不写则整条问题豁免",
        en: "a hit inside one of these phrases is none; without them findings are exempted")
    package static let keyExemptRules = Phrase(
        zh: "对哪些规则，可写 compliance/*；不写则全部",
        en: "for which rules, also compliance/*; default: all")
    package static let keyExemptShops = Phrase(zh: "只对这些店铺", en: "only for these shops")
    package static let keyExemptSince = Phrase(zh: "从这一天起", en: "from this date on")
    package static let keyExemptUntil = Phrase(
        zh: "到这一天为止（含当天）", en: "up to this date, itself included")
    package static let keyExemptWhy = Phrase(zh: "为什么豁免", en: "why there is an exemption")
    package static let keyFills = Phrase(
        zh: "命中的字至少占那个分句的几成", en: "which share of the clause the hits must make up")
    package static let keyFact = Phrase(
        zh: "问到、说出、说错、没人回答一条店铺知识，或者前后说法不一",
        en: "asks for, states or contradicts a fact, asks for one that nobody states, or states "
            + "another value than before")
    package static let keyFalseAlarms = Phrase(zh: "可能的误报", en: "likely false alarms")
    package static let keyFixtures = Phrase(
        zh: "正反例子，规则测试时逐个跑", en: "example chats that must or must not be flagged")
    package static let keyFlag = Phrase(zh: "必须查出来的会话", en: "a chat that must be flagged")
    package static let keyFolds = Phrase(
        zh: "是否识别变体写法（薇❤信、9⓿二肆）", en: "whether words in disguise are found as well")
    package static let keyFormerly = Phrase(zh: "曾用的编号", en: "earlier ids")
    package static let keyGap = Phrase(
        zh: "应该查出、目前还查不出的会话", en: "a chat that should be flagged and is not yet")
    package static let keyHit = Phrase(zh: "第几次触发才算", en: "which hits of the trigger count")
    package static let keyHours = Phrase(
        zh: "会话在这些钟点开始，如 22:00-06:00", en: "it began in these hours, such as 22:00-06:00")
    package static let keyIn = Phrase(
        zh: "在这个范围里说过就免除要求", en: "said in this window, it lifts the demand")
    package static let keyInstead = Phrase(zh: "建议的说法", en: "what to say instead")
    package static let keyKind = Phrase(
        zh: "消息类型，如图片、卡片", en: "the message is of such a kind, such as a picture or a card")
    package static let keyLabel = Phrase(
        zh: "标注数据里对应的问题类别", en: "the kind of violation that labelled data call it")
    package static let keyLeast = Phrase(zh: "最少", en: "at least")
    package static let keyLength = Phrase(zh: "字数", en: "number of characters")
    package static let keyLintAllows = Phrase(
        zh: "rules lint 不必再提醒的检查项", en: "checks of `rules lint` that say nothing here")
    package static let keyList = Phrase(zh: "rules/words 里的词表", en: "lists of rules/words")
    package static let keyMessages = Phrase(
        zh: "客户和客服的消息总条数", en: "number of messages of customer and agents")
    package static let keyMixes = Phrase(
        zh: "同一个人混用了几组词，如 您 和 你", en: "one person mixes several groups of words")
    package static let keyMost = Phrase(zh: "最多", en: "at most")
    package static let keyMust = Phrase(zh: "必须说的话", en: "what must be said")
    package static let keyMustNot = Phrase(zh: "不许说的话", en: "what must not be said")
    package static let keyNames = Phrase(
        zh: "提到了本会话里另一位客服的名字", en: "names another agent who writes in the conversation")
    package static let keyNot = Phrase(zh: "这个条件不成立", en: "this condition does not hold")
    package static let keyOf = Phrase(
        zh: "哪一类字符，或者就是这些字符", en: "a class of characters, or these very characters")
    package static let keyOnTopic = Phrase(
        zh: "与触发的话谈的是同一件事", en: "shares a topic word with the trigger, or with what was said to it")
    package static let keyOrder = Phrase(
        zh: "按这个先后说，这条消息说的是最后一步", en: "all is said in this order, the last step in this message")
    package static let keyPass = Phrase(zh: "不许查出来的会话", en: "a chat that must not be flagged")
    package static let keyPassedOver = Phrase(
        zh: "一轮里问了几件事，这一件没人理", en: "a question in a burst of several that nobody takes up")
    package static let keyPattern = Phrase(zh: "PCRE2 正则表达式", en: "PCRE2 expressions")
    package static let keyPoints = Phrase(zh: "扣分（负）或加分（正）", en: "points taken (negative) or given")
    package static let keyQuestion = Phrase(
        zh: "什么样的话算需要单独回答的问题", en: "what counts as a question that wants an answer of its own")
    package static let keyRepeats = Phrase(
        zh: "对不同的问题发几乎相同的话", en: "nearly the same message to different questions")
    package static let keyRating = Phrase(
        zh: "客户评分", en: "what the customer rated the conversation")
    package static let keyResolved = Phrase(zh: "问题是否已解决", en: "whether the matter was resolved")
    package static let keyResembles = Phrase(
        zh: "整条或其中一句和给出的说法相近", en: "the message, or a sentence of it, reads nearly like a wording")
    package static let keyResemblesTo = Phrase(zh: "给出的说法", en: "the wordings")
    package static let keyReply = Phrase(
        zh: "什么样的话算有内容的回复", en: "what a reply with any content is like")
    package static let keyRule = Phrase(
        zh: "别的规则标出了这条消息；在 when 里不写 by 就是不论谁说的",
        en: "a finding of another rule points at the message; in `when`, without `by`, "
            + "whoever wrote it")
    package static let keySaid = Phrase(zh: "说了什么", en: "what is said")
    package static let keySameQuestion = Phrase(
        zh: "回答同一个问题的重复也算", en: "answers to the same question count as well")
    package static let keySaysAgain = Phrase(
        zh: "把触发时说到的内容（如手机号）重说一遍",
        en: "says again what the trigger hit, such as a number")
    package static let keySeverity = Phrase(
        zh: "严重程度；critical 是红线", en: "how grave it is; critical is a red line")
    package static let keyShare = Phrase(
        zh: "至少占这条消息多大比例，空格不算", en: "at least such a share of the message, blanks apart")
    package static let keySimilarity = Phrase(
        zh: "多像才算重复，1 为完全相同", en: "how alike copies are; 1 means the same")
    package static let keyTier = Phrase(
        zh: "hard 直接计分，review 由人确认", en: "hard counts at once, review waits for a person")
    package static let keyTimes = Phrase(zh: "重复几次才算", en: "how many copies count")
    package static let keyTitle = Phrase(zh: "规则名称", en: "the name of the rule")
    package static let keyTypingRate = Phrase(
        zh: "每分钟打了多少字，太快就是粘贴的", en: "characters typed a minute; too many were pasted")
    package static let keyUnless = Phrase(
        zh: "例外：说了就免除要求，或多给时间", en: "what lifts the demand, or gives more time for it")
    package static let keyUntil = Phrase(
        zh: "有人说了这样的话，要求就到此为止", en: "a message that ends the demand early")
    package static let keyWhen = Phrase(
        zh: "触发条件；不写就是会话开始时", en: "the trigger; by default the conversation starts")
    package static let keyWhere = Phrase(
        zh: "只用于哪些会话", en: "the conversations for which it is meant")
    package static let keyWhy = Phrase(zh: "为什么有这条规则", en: "the reason for the rule")
    package static let keyWith = Phrase(
        zh: "前后另有一条消息满足条件", en: "another message around it meets a condition")
    package static let keyWithIn = Phrase(
        zh: "从这条消息看，在哪个范围里", en: "in this window, seen from the message")
    package static let keyWithin = Phrase(zh: "在什么范围、多长时间内", en: "the window")
    package static let keyUse = Phrase(
        zh: "rules/conditions 里的公共条件", en: "a shared condition of rules/conditions")
    package static let keyWeekday = Phrase(
        zh: "会话在星期几开始", en: "the day of the week on which it began")
    package static let keyWorking = Phrase(
        zh: "会话是否在工作时间内开始", en: "whether it began in working time")
    package static let keyWords = Phrase(zh: "其中任何一个词", en: "any of these words")

    package static func keyFilter(_ field: String) -> Phrase {
        Phrase(zh: "只用于这些 \(field)", en: "only for these values of \(field)")
    }

    package static func keyFilterOut(_ field: String) -> Phrase {
        Phrase(zh: "不用于这些 \(field)", en: "not for these values of \(field)")
    }
}
