package org.suying.benchmarks;

import java.util.List;
import java.util.random.RandomGenerator;

/** What somebody complains of: made up from the words in which people do, as long as they are on average. */
record Story(String name, String phone, String subject, String content) {

    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "欧阳", "司马");
    private static final List<String> NAMES =
            List.of("小满", "建国", "淑兰", "子涵", "志强", "桂英", "欣怡", "伟", "敏", "浩然", "秀珍", "一凡", "丽华", "俊杰");
    private static final List<String> PLACES =
            List.of("社保窗口", "不动产登记大厅", "三楼市场监管窗口", "税务自助区", "公积金窗口", "婚姻登记处", "户政窗口", "医保综合窗口", "车管分所", "街道便民大厅");
    private static final List<String> ERRANDS =
            List.of("办营业执照", "补办身份证", "申请低保", "办理过户", "领取失业金", "变更法人", "给孩子报医保", "开居住证明", "提取公积金", "办残疾证年审");
    private static final List<String> WRONGS = List.of(
            "材料没有一次说清，前后跑了三趟才收下",
            "工作人员一直在看手机，叫了几声都不应",
            "说系统坏了让我明天再来，旁边的窗口却在办",
            "规定五个工作日办结，过了半个月也没有答复",
            "收了复印费二十元，没有给收据",
            "当着很多人大声念出我的病情，让人难堪",
            "上午十一点半就停止取号，墙上写的是十二点",
            "要我提供网上早已取消的证明",
            "把我的原件弄丢了，至今没有人承认",
            "态度生硬，让我“自己看墙上的告示”");
    private static final List<String> WISHES =
            List.of("希望给一个说法，并当面道歉。", "请尽快办理，并告诉我到底还缺什么。", "要求退还费用，查清是谁收的。", "请加强管理，不要让老人白跑。", "希望公开办事指南，说到做到。");
    private static final List<String> DETAILS = List.of(
            "我家离得远，来回要两个小时，还要请假扣钱。",
            "同去的还有一位七十多岁的老人，站了一个上午。",
            "我打过两次电话，都说会回电话，没有人打来。",
            "大厅里有监控，可以调来看。",
            "窗口外排了三十多个人，只开了两个窗口。",
            "我保存了叫号单和当时的照片。");

    static Story draw(RandomGenerator random) {
        String errand = of(ERRANDS, random);
        String wrong = of(WRONGS, random);
        String place = of(PLACES, random);
        StringBuilder content =
                new StringBuilder("本月%d日我到%s%s，%s。".formatted(random.nextInt(1, 29), place, errand, wrong));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            content.append(of(DETAILS, random));
        }
        return new Story(
                of(SURNAMES, random) + of(NAMES, random),
                "1%010d".formatted(random.nextLong(3_000_000_000L, 9_999_999_999L)),
                "在%s%s：%s".formatted(place, errand, wrong.substring(0, Math.min(12, wrong.length()))),
                content.append(of(WISHES, random)).toString());
    }

    private static String of(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
