/// Seeds in shapes that the fixtures of the formats have not.
enum OddSeeds {
    static let all = [dense, today, old, pipeline, pyWxDump].map { Array($0.utf8) }

    /// Copied out of Qianniu without empty lines, with customers who write once.
    private static let dense = """
        旗舰店:小雅 2024-06-03 14:00:05
        在的呢
        青团 2024-06-03 14:00:30
        能开发票吗
        旗舰店:小雅 2024-06-03 14:01:00
        可以的
        最晚 2024-06-05 18:00:00
        麻花 2024-06-03 14:02:00
        什么时候发
        旗舰店:小雅 --> 旗舰店:阿明 2024-06-03 14:02:40
        转交
        汤圆 2024-06-03 14:03:00
        有人吗

        """

    /// The same of two days, of which the second has only clocks.
    private static let today = """
        青团 2024-6-2 23:59:50
        还在吗
        已读

        旗舰店:小雅 2024-6-2 23:59:58
        在的

        青团 9:05:07
        能退吗
        旗舰店:小雅 9:06:10
        可以的
        麻花
        9:07:00
        在吗

        """

    private static let old = """
        青团 (2024-06-03 14:00:05):
        能开发票吗
        旗舰店:小雅(2024-06-03 14:00:30): 可以的(满 100 元)
        麻花（2024年6月3日 14:01:00）：
        在吗

        """

    private static let pipeline = #"""
        {"_airbyte_ab_id":"x1","_airbyte_data":"{\"type\":\"conversation_part\",\"id\":\"71\",\"part_type\":\"comment\",\"body\":\"<p>hi</p>\",\"created_at\":1607553246,\"author\":{\"id\":\"u1\",\"type\":\"user\"},\"conversation_id\":\"1\"}"}

        """#

    private static let pyWxDump = """
        id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime
        1,9001,文本,0,wxid_m,wxid_m,"你好, 能改地址吗",,2024-06-03 14:00:05
        2,9002,引用回复,1,我,wxid_m,可以的,,2024-06-03 14:00:30
        3,9003,系统通知,0,wxid_m,wxid_m,你撤回了一条消息,,2024-06-03 14:01:40

        """
}
