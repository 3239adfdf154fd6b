package org.downstream.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Countries, provinces and cities that stand in company names, in both scripts.
 *
 * <p>Own list from general knowledge: each line is a region with its spellings; a line that starts
 * with {@code parent >} lists regions inside it.
 */
final class Regions {
  static final String TABLE =
      """
      china: china, pr china, p r china, prc, people s republic of china, peoples republic of china, mainland china, chinese, zhongguo, 中国, 中华人民共和国
      china > beijing: beijing, peking, 北京, 北京市
      china > shanghai: shanghai, 上海, 上海市
      china > tianjin: tianjin, tientsin, 天津, 天津市
      china > chongqing: chongqing, chungking, 重庆, 重庆市
      china > guangdong: guangdong, kwangtung, 广东, 广东省
      china > anhui: anhui, 安徽, 安徽省
      china > zhejiang: zhejiang, 浙江, 浙江省
      china > jiangsu: jiangsu, 江苏, 江苏省
      china > shandong: shandong, 山东, 山东省
      china > shanxi: shanxi, 山西, 山西省
      china > shaanxi: shaanxi, 陕西, 陕西省
      china > hebei: hebei, 河北, 河北省
      china > henan: henan, 河南, 河南省
      china > hubei: hubei, 湖北, 湖北省
      china > hunan: hunan, 湖南, 湖南省
      china > jiangxi: jiangxi, 江西, 江西省
      china > fujian: fujian, fukien, 福建, 福建省
      china > sichuan: sichuan, szechuan, szechwan, 四川, 四川省
      china > guizhou: guizhou, 贵州, 贵州省
      china > yunnan: yunnan, 云南, 云南省
      china > hainan: hainan, 海南, 海南省
      china > gansu: gansu, 甘肃, 甘肃省
      china > qinghai: qinghai, 青海, 青海省
      china > liaoning: liaoning, 辽宁, 辽宁省
      china > jilin: jilin, 吉林, 吉林省
      china > heilongjiang: heilongjiang, 黑龙江, 黑龙江省
      china > guangxi: guangxi, 广西, 广西壮族自治区
      china > inner mongolia: inner mongolia, neimenggu, 内蒙古, 内蒙古自治区
      china > ningxia: ningxia, 宁夏, 宁夏回族自治区
      china > xinjiang: xinjiang, 新疆, 新疆维吾尔自治区
      china > tibet: tibet, xizang, 西藏, 西藏自治区
      anhui > hefei: hefei, 合肥, 合肥市
      anhui > wuhu: wuhu, 芜湖, 芜湖市
      anhui > bengbu: bengbu, 蚌埠, 蚌埠市
      guangdong > shenzhen: shenzhen, shen zhen, 深圳, 深圳市
      guangdong > guangzhou: guangzhou, canton, 广州, 广州市
      guangdong > dongguan: dongguan, 东莞, 东莞市
      guangdong > zhuhai: zhuhai, 珠海, 珠海市
      guangdong > foshan: foshan, 佛山, 佛山市
      guangdong > huizhou: huizhou, 惠州, 惠州市
      guangdong > zhongshan: zhongshan, 中山, 中山市
      guangdong > shantou: shantou, 汕头, 汕头市
      zhejiang > hangzhou: hangzhou, 杭州, 杭州市
      zhejiang > ningbo: ningbo, 宁波, 宁波市
      zhejiang > wenzhou: wenzhou, 温州, 温州市
      zhejiang > jiaxing: jiaxing, 嘉兴, 嘉兴市
      zhejiang > shaoxing: shaoxing, 绍兴, 绍兴市
      zhejiang > jinhua: jinhua, 金华, 金华市
      zhejiang > taizhou: taizhou, 台州, 台州市
      jiangsu > nanjing: nanjing, nanking, 南京, 南京市
      jiangsu > suzhou: suzhou, soochow, 苏州, 苏州市
      jiangsu > wuxi: wuxi, 无锡, 无锡市
      jiangsu > changzhou: changzhou, 常州, 常州市
      jiangsu > nantong: nantong, 南通, 南通市
      jiangsu > xuzhou: xuzhou, 徐州, 徐州市
      jiangsu > yangzhou: yangzhou, 扬州, 扬州市
      jiangsu > zhenjiang: zhenjiang, 镇江, 镇江市
      jiangsu > taizhou in jiangsu: 泰州, 泰州市
      jiangsu > kunshan: kunshan, 昆山, 昆山市
      shandong > jinan: jinan, 济南, 济南市
      shandong > qingdao: qingdao, tsingtao, 青岛, 青岛市
      shandong > yantai: yantai, 烟台, 烟台市
      shandong > weifang: weifang, 潍坊, 潍坊市
      shandong > weihai: weihai, 威海, 威海市
      shandong > zibo: zibo, 淄博, 淄博市
      shanxi > taiyuan: taiyuan, 太原, 太原市
      shaanxi > xian: xian, xi an, 西安, 西安市
      hebei > shijiazhuang: shijiazhuang, 石家庄, 石家庄市
      hebei > baoding: baoding, 保定, 保定市
      hebei > langfang: langfang, 廊坊, 廊坊市
      hebei > tangshan: tangshan, 唐山, 唐山市
      henan > zhengzhou: zhengzhou, 郑州, 郑州市
      henan > luoyang: luoyang, 洛阳, 洛阳市
      hubei > wuhan: wuhan, 武汉, 武汉市
      hubei > yichang: yichang, 宜昌, 宜昌市
      hubei > xiangyang: xiangyang, 襄阳, 襄阳市
      hunan > changsha: changsha, 长沙, 长沙市
      hunan > zhuzhou: zhuzhou, 株洲, 株洲市
      jiangxi > nanchang: nanchang, 南昌, 南昌市
      fujian > fuzhou: fuzhou, foochow, 福州, 福州市
      fujian > xiamen: xiamen, amoy, 厦门, 厦门市
      fujian > quanzhou: quanzhou, 泉州, 泉州市
      sichuan > chengdu: chengdu, 成都, 成都市
      sichuan > mianyang: mianyang, 绵阳, 绵阳市
      guizhou > guiyang: guiyang, 贵阳, 贵阳市
      guizhou > guian: guian, 贵安, 贵安新区
      yunnan > kunming: kunming, 昆明, 昆明市
      hainan > haikou: haikou, 海口, 海口市
      hainan > sanya: sanya, 三亚, 三亚市
      gansu > lanzhou: lanzhou, 兰州, 兰州市
      qinghai > xining: xining, 西宁, 西宁市
      liaoning > shenyang: shenyang, mukden, 沈阳, 沈阳市
      liaoning > dalian: dalian, 大连, 大连市
      jilin > changchun: changchun, 长春, 长春市
      heilongjiang > harbin: harbin, haerbin, 哈尔滨, 哈尔滨市
      guangxi > nanning: nanning, 南宁, 南宁市
      guangxi > guilin: guilin, 桂林, 桂林市
      inner mongolia > hohhot: hohhot, huhehaote, 呼和浩特, 呼和浩特市
      inner mongolia > baotou: baotou, 包头, 包头市
      inner mongolia > ulanqab: ulanqab, 乌兰察布, 乌兰察布市
      ningxia > yinchuan: yinchuan, 银川, 银川市
      ningxia > zhongwei: zhongwei, 中卫, 中卫市
      xinjiang > urumqi: urumqi, wulumuqi, 乌鲁木齐, 乌鲁木齐市
      xinjiang > changji: changji, 昌吉
      xinjiang > yili: yili, 伊犁
      tibet > lhasa: lhasa, 拉萨, 拉萨市
      beijing > haidian: haidian, 海淀, 海淀区
      beijing > chaoyang: chaoyang, 朝阳区
      beijing > zhongguancun: zhongguancun, 中关村
      shanghai > pudong: pudong, 浦东, 浦东新区
      shanghai > lingang: lingang, 临港
      hong kong: hong kong, hongkong, hksar, hk, xianggang, 香港
      macau: macau, macao, 澳门
      taiwan: taiwan, 台湾
      taiwan > taipei: taipei, 台北, 台北市
      taiwan > hsinchu: hsinchu, 新竹
      singapore: singapore, 新加坡
      malaysia: malaysia, 马来西亚
      malaysia > kuala lumpur: kuala lumpur, 吉隆坡
      malaysia > johor: johor, 柔佛
      indonesia: indonesia, 印度尼西亚, 印尼
      thailand: thailand, 泰国
      vietnam: vietnam, viet nam, 越南
      philippines: philippines, 菲律宾
      india: india, 印度
      japan: japan, 日本
      japan > tokyo: tokyo, 东京
      korea: korea, south korea, 韩国
      russia: russia, russian federation, 俄罗斯
      russia > moscow: moscow, 莫斯科
      iran: iran, 伊朗
      iran > tehran: tehran
      pakistan: pakistan, 巴基斯坦
      turkey: turkey, turkiye, 土耳其
      emirates: uae, united arab emirates, emirates, 阿联酋
      emirates > dubai: dubai, 迪拜
      saudi arabia: saudi arabia, 沙特, 沙特阿拉伯
      usa: usa, us, u s a, united states, america, 美国
      canada: canada, 加拿大
      uk: uk, united kingdom, britain, great britain, england, 英国
      uk > london: london, 伦敦
      germany: germany, deutschland, 德国
      germany > munich: munich, munchen, muenchen, 慕尼黑
      germany > berlin: berlin, 柏林
      france: france, 法国
      france > paris: paris, 巴黎
      netherlands: netherlands, holland, 荷兰
      europe: europe, european, 欧洲
      asia: asia, asian, 亚洲
      asia pacific: asia pacific, apac, 亚太
      australia: australia, 澳大利亚
      brazil: brazil, 巴西
      east china: east china, 华东
      north china: north china, 华北
      south china: south china, 华南
      central china: central china, 华中
      northwest: northwest, northwestern, 西北
      southwest: southwest, southwestern, 西南
      northeast: northeast, northeastern, 东北
      """;

  private static final Map<String, String> PARENT = parents();

  private Regions() {}

  /** Each region with its spellings. */
  static Map<String, List<String>> spellings() {
    Map<String, List<String>> regions = new HashMap<>();
    Tables.lines(TABLE).forEach((heading, words) -> regions.put(child(heading), words));
    return regions;
  }

  /** Whether one is the other or lies in it: Hefei and Anhui agree, Beijing and Shanghai do not. */
  static boolean agree(String one, String other) {
    return within(one, other) || within(other, one);
  }

  private static boolean within(String inner, String outer) {
    String region = inner;
    while (!region.isEmpty()) {
      if (region.equals(outer)) {
        return true;
      }
      region = PARENT.getOrDefault(region, "");
    }
    return false;
  }

  private static Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    for (String heading : Tables.lines(TABLE).keySet()) {
      int inside = heading.indexOf('>');
      if (inside >= 0) {
        parents.put(child(heading), heading.substring(0, inside).strip());
      }
    }
    return Map.copyOf(parents);
  }

  private static String child(String heading) {
    return heading.substring(heading.indexOf('>') + 1).strip();
  }
}
