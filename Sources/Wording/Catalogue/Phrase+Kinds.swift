/// What a message may be made of, as in “sends …”.
extension Phrase {
    package static let kindText = Phrase(zh: "文字", en: "text")
    package static let kindImage = Phrase(zh: "图片", en: "a picture")
    package static let kindAudio = Phrase(zh: "语音", en: "a voice message")
    package static let kindVideo = Phrase(zh: "视频", en: "a video")
    package static let kindFile = Phrase(zh: "文件", en: "a file")
    package static let kindCard = Phrase(zh: "卡片", en: "a card")
    package static let kindRecalled = Phrase(zh: "已撤回的消息", en: "a message and takes it back")
    package static let kindOther = Phrase(zh: "其他内容", en: "something else")
}
