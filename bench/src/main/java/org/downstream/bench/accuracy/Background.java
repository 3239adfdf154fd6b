package org.downstream.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.downstream.bench.dictionary.OrganisationPair;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.name.dictionary.LegalForms;
import org.downstream.name.dictionary.Place;
import org.downstream.name.dictionary.Places;
import org.downstream.name.dictionary.Simplified;

/**
 * Names of Chinese companies that are on no list: real short names, put between a place, an
 * activity and a form in law as the register does. The same for the same file.
 */
final class Background {
  private static final String[] ACTIVITIES = {
    "科技", "电子", "贸易", "信息技术", "实业", "机械", "商贸", "电子科技", "网络科技", "建筑工程", "供应链管理", "生物科技", "新材料",
        "智能科技",
    "物流", "文化传媒", "食品", "医疗器械", "自动化设备", "半导体", "环保科技", "新能源", "投资", "企业管理", "进出口", "通信设备", "软件",
        "装饰工程"
  };
  private static final String[] FORMS = {"有限公司", "有限公司", "有限公司", "股份有限公司", "有限责任公司"};

  private Background() {}

  static List<String> read(Path shortNames, List<OrganisationPair> pairs, int many)
      throws IOException {
    Set<String> known = new HashSet<>();
    for (OrganisationPair pair : pairs) {
      known.add(Simplified.fold(pair.chineseShort()));
      known.add(LegalForms.strip(Simplified.fold(pair.chineseFull())).rest());
    }
    Aliases.shipped().stream().map(Alias::name).forEach(known::add);
    List<String> brands = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(shortNames)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String brand = Simplified.fold(line.strip());
        if (brand.length() >= 2
            && brand.length() <= 6
            && brand.codePoints().allMatch(Character::isIdeographic)
            && !known.contains(brand)) {
          brands.add(brand);
        }
      }
    }
    List<String> cities =
        Places.all().stream()
            .filter(place -> place.suffix().equals("市") || place.suffix().equals("省"))
            .map(Place::han)
            .toList();
    Random dice = new Random(1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String brand = brands.get(dice.nextInt(brands.size()));
      String city = cities.get(dice.nextInt(cities.size()));
      String activity = ACTIVITIES[dice.nextInt(ACTIVITIES.length)];
      String form = FORMS[dice.nextInt(FORMS.length)];
      names.add(
          dice.nextInt(5) == 0
              ? brand + activity + "(" + city + ")" + form
              : city + (dice.nextInt(4) == 0 ? "市" : "") + brand + activity + form);
    }
    return names;
  }
}
