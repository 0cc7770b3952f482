extension Phrase {
    package static let abstractOfServe = Phrase(
        zh: "在浏览器里复核、申诉和看结果：质检工作台。",
        en: "Serves the workbench: review, appeal and see results in the browser.")
    package static let helpServeStore = Phrase(
        zh: "存放一切的 SQLite 文件；没有就新建", en: "the SQLite file that holds all; made if absent")
    package static let helpServePort = Phrase(
        zh: "端口；0 表示任选一个空闲的", en: "the port; 0 for any that is free")
    package static let helpServeHost = Phrase(
        zh: "监听的地址；默认只限本机", en: "the address to listen at; only this machine by default")
    package static let helpServeArchive = Phrase(
        zh: "可在“导入”页读取的文件或文件夹，可写多次",
        en: "a file or folder that page Import may read; may come more than once")
    package static let helpServeProxy = Phrase(
        zh: "前面反向代理的 IP 地址，可写多次；按它转发的 X-Forwarded-For 认访问者，别处来的一概不信",
        en: "IP address of a reverse proxy in front; may come more than once; only from there "
            + "X-Forwarded-For tells who asks")
    package static func proxyUnreadable(_ text: String) -> Phrase {
        Phrase(
            zh: "--proxy 要写 IP 地址，例如 127.0.0.1；“\(text)”不是。",
            en: "--proxy takes an IP address such as 127.0.0.1; “\(text)” is not one.")
    }
    package static let portUnreadable = Phrase(
        zh: "--port 是 0 到 65535 之间的整数。", en: "--port is a whole number from 0 to 65535.")
    package static func addressTaken(_ address: String) -> Phrase {
        Phrase(
            zh: "\(address) 不能用：可能已被占用，请换一个 --port。",
            en: "Cannot listen at \(address): it may be in use. Choose another --port.")
    }
}
