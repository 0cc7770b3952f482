"""What the invented chats and rules of the bench are made of: words, and lines with gaps.

Everything here was written for this bench; no line comes from a real chat. A gap is the name of one
of the lists in `GAPS`, in braces.
"""

GAPS = {
    "thing": "连衣裙 卫衣 牛仔裤 衬衫 羽绒服 跑鞋 帆布包 保温杯 电饭煲 吹风机 台灯 键盘 耳机 书架 床单 枕头 "
             "雨伞 坚果礼盒 面膜 猫粮 行李箱 空气炸锅 儿童水壶 瑜伽垫".split(),
    "colour": "米白 雾蓝 墨绿 焦糖 藏青 浅灰 酒红 奶黄".split(),
    "size": "S M L XL 38码 39码 40码 160 165 170".split(),
    "city": "杭州 成都 沈阳 厦门 兰州 南宁 合肥 太原 徐州 佛山".split(),
    "courier": "中通 圆通 韵达 顺丰 极兔 邮政".split(),
    "day": "今天 明天 后天 周三 周五 这周末 下周一".split(),
    "part": "拉链 纽扣 杯盖 充电线 说明书 鞋垫 肩带 滤网 支架 遥控器 内胆 收纳袋 螺丝 防尘罩 吊牌 底座 "
            "密封圈 电池盖 挂钩 垫片".split(),
    "item": ["jacket", "backpack", "desk lamp", "kettle", "tent", "keyboard", "rain coat",
             "water bottle", "yoga mat", "headset", "bike light", "sleeping bag"],
    "shade": "navy olive sand charcoal teal rust".split(),
    "place": "Leeds Austin Perth Dublin Toronto Bristol Denver Cardiff".split(),
    "weekday": "Monday Tuesday Wednesday Thursday Friday".split(),
    "component": ["zip", "strap", "lid", "charging cable", "manual", "buckle", "filter", "hinge",
                  "remote", "battery door", "valve", "hook", "cushion", "adapter"],
}

CUSTOMER_ZH = """
在吗
在不在呀
这件{thing}还有{colour}的{size}吗
{thing}有没有{colour}
我身高{number}，体重{number}，{thing}穿多大的合适
{thing}是正常尺码还是偏大
跟旁边那款{thing}比有什么区别呀，看了半天没看出来
今天拍的话{day}能发出来吗
发{city}大概要几天
用的哪家快递，我们这边只有{courier}送得到
订单{order}怎么一直没有动静
{order}这单帮我看一下到哪里了
物流停在{city}两天了，是不是卡住了
可以改地址吗，我搬家了
地址麻烦改成{city}的，电话不变
拍错颜色了，想换成{colour}
七天内能换吗，吊牌还在的
洗了一次感觉还不错，想再买一件{colour}的
{thing}能机洗吗，会不会变形
满三百减四十可以跟店铺券一起用吗
刚才那张券怎么用不了，显示不满足条件
赠品会一起寄吗
麻烦开一下发票，抬头我一会儿发你
买两件能便宜多少
好的
好的谢谢
嗯嗯知道了
行，那我再看看
明白了，谢谢你呀
[图片]
就是图上这个位置，你看一下
晚上八点以后才有人在家，能让快递晚点送吗
这个{thing}适合老人用吗，操作复杂不复杂
第一次在你们家买，不太懂怎么领会员
加绒的那款还会补货吗
说明书找不到了，{thing}怎么连手机
退货的运费是自己先垫吗
已经寄回去了，单号{order}
多久能到账，我看银行卡里还没有
那就{day}发吧，不着急 😊
收到了，比想象中轻一些
质量可以，就是包装有点简单
送人的，能不能不放价格单
家里有小孩，这个边角会不会太尖
我对比了好几家，主要担心售后
""".strip().splitlines()

AGENT_ZH = """
您好，欢迎光临，请问有什么可以帮您
亲，在的呢，您请说
稍等一下，我帮您查一下库存
{colour}的{size}还有货，现在拍{day}可以发出
这款{thing}是正常尺码，按平时穿的拍就可以
您平时穿{size}的话，这件也建议拍{size}
两款的区别主要在面料，左边这款更厚实一些，适合早晚凉的时候穿
默认发{courier}，您那边送不到的话可以备注一下
到{city}一般三天左右，遇到天气不好会晚一点
查到了，订单{order}昨晚已经揽收，正在往{city}走
包裹目前在{city}中转，预计{day}派送
地址已经帮您改好了，您在订单页面再核对一下
未拆封、吊牌在的话可以申请换货，页面上点售后就行
运费险会在退货完成后自动结算，您留意一下账户
退款已经提交，银行处理需要几个工作日
这款建议装洗衣袋轻柔机洗，不要暴晒
满减和店铺券可以叠加，结算的时候会自动抵扣
券是限定品类的，{thing}不在范围里，给您换一张可以吗
赠品跟商品一起打包，不用另外拍
发票会在确认收货后开出，发到您预留的邮箱
两件一起拍可以再省{number}元，系统自动减
好的，已经帮您备注
不客气的，祝您生活愉快
感谢您的理解，有问题随时留言
收到图片了，我给仓库同事看一下，马上回复您
麻烦您把外包装也拍一张，我们好登记
我们的上班时间是早上九点到晚上十一点，其他时间也可以留言
操作很简单，长按电源键三秒，指示灯闪了以后在手机上选设备
第一次使用建议先充满电，之后按说明书走就可以
加绒款预计月底补货，您可以先收藏，到货有提醒
已经联系{courier}网点，让他们晚上八点后再送
价格单默认不放的，送人很合适
边角都做了圆弧处理，家里有小朋友也不用担心
单号{order}，复制到物流页面就能看到
您说的这种情况我记下来了，今天之内给您答复
这边先给您做登记，登记编号{order}
库存实时变化，喜欢的话可以先拍下来 🌷
会员在店铺首页右上角领，领完当天就能用
没关系的，您慢慢看，有需要叫我
和上一批相比，这一批换了更软的里布，手感会好一点
""".strip().splitlines()

CUSTOMER_EN = """
hi
hello, anyone there?
Do you still have the {item} in {shade}?
How long does delivery to {place} take?
my order {order} has not moved since {weekday}
I'd like to change the address on order {order}, we are moving to {place}
Is the {item} machine washable or wipe only?
Does it come with a spare {component}?
the code does not apply at checkout, it says the basket is too small
Can I return it if the box is open? I only tried it on indoors.
thanks
ok, got it
great, thank you so much
I compared it with the older {item} and I cannot tell what changed
What are the dimensions when it is folded?
The refund has not shown up on my card yet
It is a present, so please leave the invoice out of the box
We are only home after seven, could the driver come late?
Will the {shade} one be back before {weekday}?
could you check whether the {component} fits last year's model
sure, here is a photo
I have had two of these and this one feels lighter
""".strip().splitlines()

AGENT_EN = """
Hello, thanks for getting in touch. How can I help you today?
Of course, one moment while I look that up.
We have the {item} in {shade}, and it ships on {weekday} if you order today.
Delivery to {place} usually takes three to five working days.
I can see order {order}. It left our warehouse last night and the next scan should follow soon.
The address is changed. Please check it once more on the order page.
It is machine washable at thirty degrees, and it should dry flat.
A spare {component} is in the small bag inside the box.
The code needs a basket of {number} before delivery. Would another voucher do?
Yes, you can return it within the usual period as long as it is clean and complete.
You are welcome. Have a lovely day!
The new {item} has a stiffer frame and a larger pocket, the rest is unchanged.
Folded it is about {number} centimetres long.
The refund was sent on {weekday}; banks take a few working days to show it.
We never put prices into gift parcels, so there is nothing to worry about.
I have left a note for the driver to come after seven.
The {shade} one should be back next month. Shall I let you know?
Could you send a photo of the label on the {component}?
Thank you, I have passed the picture on to our workshop and will write again today.
That is noted on your order, reference {order}.
Is there anything else I can check for you?
""".strip().splitlines()

BOT_ZH = ["您好，您正在排队，前面还有{number}位", "猜您想问：发货时间、退换流程、尺码推荐"]
BOT_EN = ["You are number {number} in the queue.", "Popular questions: delivery, returns, sizes"]
CLOSING_ZH = ["好的，不打扰您了，祝您购物愉快", "感谢您的咨询，再见"]
CLOSING_EN = ["Thank you for chatting with us, good-bye!", "Have a great day, bye for now."]

# How a line goes on around what a rule is about.
CARRIER_ZH = ["{}", "亲，{}", "{}，您看可以吗", "这边看了一下，{}", "{}，有问题再留言", "嗯，{}哈"]
CARRIER_EN = ["{}", "Well, {}", "{}, all right?", "To be frank, {}.", "{}, just so you know"]

# What rules are about, in Chinese.
BLUNT_HEADS = "你自己 您自己 自己先 麻烦自己 先自己 都让你自己 还得自己 最好自己".split()
BLUNT_ACTS = "看 查 算 找 去问 搜 想 翻 处理 解决 研究 琢磨".split()
BLUNT_OBJECTS = "说明 页面 规则 账单 公告 平台 厂家 详情页 教程 攻略 明细 记录".split()
VOWS = "绝对 百分百 包您 铁定 稳稳 打包票 必须能 永远 闭眼买都 一万个保证".split()
PROMISES = ("不掉色 不起球 不缩水 满意 有效 不过敏 显瘦 不漏水 准时到 耐用十年 全额赔 治好失眠 见效 "
            "假一赔百 最便宜 不反弹 零风险 祛斑 抗癌 长高").split()
LURES = "加我 加一下我 留个 发您我的 私下聊 换到 转到 我有 找我的 搜我的".split()
CHANNELS = "微信 扣扣 企鹅号 威信 薇信 私人号 抖音号 小号 粉丝群 微店 电报 钉钉 vx qq".split()
PRESSURES = "别 不要 少 甭 能不能别 求你别 拜托别 请勿".split()
NUISANCES = "催 闹 烦 吵 刷屏 发火 抬杠 较真 追问 打电话 投诉 差评 举报 纠缠".split()
REFUSALS = "没法 办不了 无权 管不着 爱莫能助 概不 恕不 懒得 不可能给你 轮不到".split()
DUTIES = "退款 换货 补发 赔付 处理 登记 核实 上报 转交 解释 跟进 备案".split()
SYLLABLES = "云朗嘉禾贝诺尚锐澜柏沐晟悦岚瑞洛凡鹿橙芮珂弥".strip()
DAMAGES = "坏了 掉了 松了 裂了 发黄 有异味 少一个 装反了 生锈了 漏水 划花了 对不上".split()
REGRETS = ["抱歉", "对不起", "不好意思", "给您添麻烦", "是我们没做好", "实在过意不去"]
GREETINGS = ["您好", "你好", "欢迎光临", "在的", "hello", "hi", "thanks for getting in touch"]
CLOSINGS = ["祝您", "再见", "感谢您的咨询", "不客气", "good-bye", "have a", "bye for now", "welcome"]

# The same in English.
DENIALS = ["not our", "not my", "that is your own", "it is entirely your", "never our", "hardly our"]
BURDENS = ["problem", "fault", "business", "job", "concern", "department", "headache", "mistake",
           "responsibility", "decision"]
UNABLE = ["can't", "cannot", "won't", "refuse to", "am not going to", "have no time to"]
FAVOURS = ["refund", "replace", "exchange", "explain", "investigate", "escalate", "compensate",
           "reimburse", "repair", "reship", "apologise", "reconsider"]
VOWS_EN = ["guaranteed", "hundred percent", "absolutely", "I swear it will", "never ever", "always"]
PROMISES_EN = ["fit", "last forever", "arrive tomorrow", "cure", "whiten", "outlive you", "shrink",
               "match", "pay off", "heal", "beat any price", "slim you down"]
LURES_EN = ["text me on", "write to me on", "find me on", "call me via", "switch to", "pay me with"]
CHANNELS_EN = ["WhatsApp", "Telegram", "Signal", "my own phone", "Venmo", "Instagram", "Discord",
               "Skype", "Snapchat", "Zelle"]
SYLLABLES_EN = ["nor", "vel", "tri", "mak", "sol", "bren", "dax", "quil", "zan", "fen", "lor", "pix"]
DAMAGES_EN = ["is broken", "snapped off", "is missing", "came loose", "is cracked", "smells odd",
              "arrived bent", "does not close"]
REGRETS_EN = ["sorry", "apologise", "apologies", "our mistake", "should not have happened"]
