// What performance cards measure, and what each figure counts.
extension Phrase {
    package static let measureQA = Phrase(zh: "质检得分", en: "Quality score")
    package static let measureAttitude = Phrase(zh: "态度得分", en: "Attitude")
    package static let measureKnowledge = Phrase(zh: "业务知识得分", en: "Knowledge")
    package static let measureAccuracy = Phrase(zh: "准确率", en: "Accuracy")
    package static let measureComplaintsFromErrors = Phrase(
        zh: "答错引起的投诉", en: "Complaints from wrong answers")
    package static let measureVolume = Phrase(zh: "接待量", en: "Chats")
    package static let measureVolumePerDay = Phrase(zh: "日均接待量", en: "Chats per day")
    package static let measureFirstReply = Phrase(zh: "首次响应", en: "First reply")
    package static let measureFirstWithin30 = Phrase(
        zh: "30 秒内首次响应", en: "First reply within 30 s")
    package static let measureFirstWithin60 = Phrase(
        zh: "60 秒内首次响应", en: "First reply within 60 s")
    package static let measureFirstWithin24h = Phrase(
        zh: "24 小时内首次响应", en: "First reply within 24 h")
    package static let measureReply = Phrase(zh: "平均响应", en: "Average reply")
    package static let measureReplyAdjusted = Phrase(
        zh: "平均响应（同等接待量下）", en: "Average reply at the team's load")
    package static let measureReply90 = Phrase(zh: "90% 的回复不超过", en: "90 % of replies within")
    package static let measureReply90Adjusted = Phrase(
        zh: "90% 的回复不超过（同等接待量下）", en: "90 % of replies within, at the team's load")
    package static let measureSolved = Phrase(zh: "解决率", en: "Solved")
    package static let measureSolveTime = Phrase(zh: "解决用时", en: "Time to solve")
    package static let measureReopened = Phrase(zh: "重新打开", en: "Reopened")
    package static let measureHandovers = Phrase(zh: "转接", en: "Handed over")
    package static let measureSatisfaction = Phrase(zh: "满意度", en: "Satisfaction")
    package static let measureConversion = Phrase(zh: "询单转化率", en: "Conversion")
    package static let measureOrderValue = Phrase(zh: "客单价", en: "Order value")
    package static let measureItemsPerOrder = Phrase(zh: "客单件数", en: "Items per order")
    package static let measureRefunds = Phrase(zh: "退款率", en: "Refunds")
    package static let measureTraining = Phrase(zh: "培训通过率", en: "Training pass rate")
    package static let measureAttendance = Phrase(zh: "出勤率", en: "Attendance")

    package static let meaningQA = Phrase(
        zh: "规则给每通会话打的分的平均数；全月会话都检查，待人工确认的不扣分。",
        en: "the mean of the rules' scores of all chats; what waits for a person costs nothing.")
    package static let meaningAttitude = Phrase(
        zh: "评分卡“服务态度”一项的平均分，换算成百分制。",
        en: "the mean of the scorecard's attitude, on a scale to 100.")
    package static let meaningKnowledge = Phrase(
        zh: "评分卡“业务知识”一项的平均分，换算成百分制。",
        en: "the mean of the scorecard's knowledge, on a scale to 100.")
    package static let meaningAccuracy = Phrase(
        zh: "没有业务知识问题的会话占多少。", en: "the share of chats without a fault of knowledge.")
    package static let meaningComplaintsFromErrors = Phrase(
        zh: "有业务知识问题、同时被标为投诉或差评、或评了 1–2 分的会话占多少。",
        en: "the share of chats with a fault of knowledge that are marked as complaints or rated 1 "
            + "or 2.")
    package static let meaningVolume = Phrase(
        zh: "由这位客服主责（说话最多）的会话数。", en: "chats in which the agent wrote most.")
    package static let meaningVolumePerDay = Phrase(
        zh: "接待量除以有会话的天数。", en: "chats by the days on which there were any.")
    package static let meaningFirstReply = Phrase(
        zh: "从客户最后一句到客服第一次回复，只算工作时间，机器人不算；取平均。",
        en: "from the customer's last line to the agent's first, in working time, bots aside; mean."
    )
    package static let meaningFirstWithin = Phrase(
        zh: "首次响应在这个时间内的会话占多少（工作时间）。",
        en: "the share of first replies within that working time.")
    package static let meaningFirstWithin24h = Phrase(
        zh: "从客户第一句没人理的话起，按自然时间 24 小时内有回复的占多少。",
        en: "the share answered within 24 hours by the clock, from the first unanswered line.")
    package static let meaningReply = Phrase(
        zh: "从客户最后一句到这位客服回复，只算工作时间；所有回复取平均，客户道别后的回复也算。",
        en: "from the customer's last line to the agent's reply, in working time; the mean of all "
            + "replies, those to a good-bye too.")
    package static let meaningReply90 = Phrase(
        zh: "十次回复里有九次不超过的时间。", en: "the time that nine replies of ten keep to.")
    package static let meaningAdjusted = Phrase(
        zh: "假如每个人同时接待的会话数都和全队一样，会是多久：按同时接待 1、2–3、4–6、7 个以上分档，再按全队的比例加权。",
        en:
            "as it would be if everybody held as many chats at once as the team does: by loads of 1, "
            + "2–3, 4–6, 7 and more, weighted as the team's replies.")
    package static let meaningSolved = Phrase(
        zh: "导出里标了是否解决的会话中，标为已解决的占多少。",
        en: "the share marked as solved, of chats that the export marks at all.")
    package static let meaningSolveTime = Phrase(
        zh: "已解决的会话，从客户第一句到客服最后一句的自然时间，取平均。",
        en:
            "of solved chats, from the customer's first line to the agent's last, by the clock; mean."
    )
    package static let meaningReopened = Phrase(
        zh: "会话结束后几天内（见卡）同一客户又来同一家店找客服的占多少；看不满这几天的会话不算。",
        en:
            "the share whose customer wrote to the shop's agents again within the card's days; chats "
            + "that cannot be followed so long are left out.")
    package static let meaningHandovers = Phrase(
        zh: "有别的客服也说了话的会话占多少。", en: "the share in which another agent wrote too.")
    package static let meaningSatisfaction = Phrase(
        zh: "指标表里给了就用表里的；没有给，就是客户评了分的会话中 4–5 分占多少。",
        en: "as the figures say; without them, the share of rated chats with a 4 or 5.")
    package static let meaningTraining = Phrase(
        zh: "当月的培训考试里通过的占多少：工作台按自己的考试算，指标表里有的以表为准（spotcheck train results 可以出表）；作废的不算。",
        en: "the share of the month's exams that were passed: the workbench counts its own, and a "
            + "file of figures stands in for them (spotcheck train results writes one); void exams "
            + "are left out.")
    package static let meaningOutside = Phrase(
        zh: "来自指标表，来源和日期见各人的明细。", en: "from the file of figures, with its source and date.")
}
