package org.downstream.name;

/**
 * What many parties do or are, by concept, with the English singular, pinyin and Chinese words.
 *
 * <p>Own list from general knowledge of company names. A word here tells no party from another by
 * itself; a missing one never loses a match. A word may stand under one concept only.
 */
final class ActivityWords {
  static final String TABLE =
      """
      technology: technology, technological, tech, keji, jishu, 科技, 技术, 科学技术
      science: science, scientific, kexue, 科学
      information: information, info, xinxi, 信息, 资讯
      intelligence: intelligent, intelligence, smart, zhineng, 智能, 智慧, 智造, 人工智能, artificial intelligence, ai
      network: network, networking, internet, web, wangluo, 网络, 互联网, 互联, 网
      digital: digital, shuzi, 数字, 数码, 数智
      data: data, big data, shuju, 数据, 大数据, data center, data centre, datacenter, 数据中心
      cloud: cloud, 云计算, 云
      computing: computing, computer, computation, computational, jisuan, jisuanji, 计算机, 计算, 算力, 电脑, 超算, supercomputing, supercomputer
      software: software, ruanjian, 软件
      hardware: hardware, 硬件
      system: system, xitong, 系统
      electronic: electronic, electron, dianzi, 电子, 电子工业
      electric: electric, electrical, power, electricity, dianli, dianqi, 电力, 电气, 电器, 电工, 供电
      semiconductor: semiconductor, bandaoti, 半导体
      microelectronic: microelectronic, weidianzi, 微电子
      integrated circuit: integrated circuit, circuit, jicheng dianlu, 集成电路, 芯片, chip
      communication: communication, telecommunication, telecom, tongxin, 通信, 通讯, 电信, 移动通信
      optics: optic, optical, optoelectronic, photonic, guangxue, guangdian, 光学, 光电, 光电子, 光通信
      instrument: instrument, instrumentation, yiqi, 仪器, 仪表
      equipment: equipment, device, apparatus, shebei, zhuangbei, 设备, 装备, 器材, 装置
      machinery: machinery, machine, mechanical, jixie, 机械, 机器, 机电
      robot: robot, robotic, jiqiren, 机器人
      automation: automation, automatic, zidonghua, 自动化
      control: control, kongzhi, 控制, 自控
      storage: storage, memory, cunchu, 存储
      security: security, safety, anquan, anfang, 安全, 安防, 保安
      video: video, vision, visual, image, imaging, shipin, 视频, 视觉, 影像, 图像
      medical: medical, medicine, health, healthcare, yiliao, yiyao, 医疗, 医药, 健康, 医学, 医院, hospital, 药业, 制药, pharmaceutical, 大健康, 医疗器械
      biology: biological, biology, biotechnology, biotech, bio, shengwu, 生物
      chemistry: chemical, chemistry, huagong, 化工, 化学
      material: material, cailiao, 材料, 新材料
      energy: energy, new energy, nengyuan, 能源, 新能源
      environment: environmental, environment, huanbao, 环保, 环境, 节能
      petroleum: petroleum, oil, gas, shiyou, 石油, 天然气, 燃气
      mining: mining, mine, mineral, kuangye, 矿业, 矿产
      metal: metal, metallurgical, 金属, 冶金
      steel: steel, gangtie, 钢铁, 特钢
      nuclear: nuclear, he gongye, 核工业, 核电, 核
      aviation: aviation, aeronautical, aeronautic, aircraft, hangkong, 航空, 飞机, 航空工业
      space: space, aerospace, astronautic, hangtian, 航天, 宇航, 空间
      ship: ship, shipbuilding, vessel, marine, chuanbo, 船舶, 造船, 海洋, 船厂, shipyard
      vehicle: vehicle, automobile, automotive, motor, auto, qiche, 汽车, 车辆
      rail: rail, railway, tielu, 铁路, 轨道
      defense: defense, defence, military, guofang, 国防, 军工, 军事
      construction: construction, building, jianzhu, jianshe, 建筑, 建设, 建工, 建材, 装饰, 装修
      engineering: engineering, engineer, gongcheng, 工程
      industry: industry, industrial, gongye, chanye, shiye, 工业, 产业, 实业, 行业
      manufacturing: manufacturing, manufacture, manufacturer, manufactory, zhizao, 制造, 加工, 生产
      factory: factory, plant, works, gongchang, 工厂, 厂
      product: product, chanpin, 产品, 制品
      development: development, fazhan, kaifa, 发展, 开发, 研发, r and d
      innovation: innovation, chuangxin, 创新
      research: research, yanjiu, 研究
      institute: institute, institution, yanjiusuo, yanjiuyuan, 研究所, 研究院, 所, 院, 设计院, design institute, research institute
      academy: academy, 科学院, academia
      university: university, daxue, 大学
      college: college, school, xueyuan, xuexiao, 学院, 学校
      laboratory: laboratory, lab, shiyanshi, 实验室
      center: center, centre, zhongxin, 中心
      bureau: bureau, department, ministry, agency, administration, committee, 局, 部, 委员会
      design: design, sheji, 设计
      test: test, testing, inspection, ceshi, 测试, 检测, 检验
      education: education, educational, training, jiaoyu, 教育, 培训
      culture: culture, cultural, wenhua, 文化, 传媒, media, 广告, advertising, 影视
      service: service, fuwu, 服务
      solution: solution, 解决方案
      consulting: consulting, consultancy, consultant, zixun, 咨询
      management: management, guanli, 管理, 企业管理
      operation: operation, yunying, 运营
      investment: investment, investing, touzi, 投资
      finance: finance, financial, capital, fund, jinrong, ziben, 金融, 资本, 基金, 资产, asset
      bank: bank, yinhang, 银行
      insurance: insurance, baoxian, 保险
      securities: securities, 证券
      leasing: leasing, lease, rental, zulin, 租赁
      holding: holding, konggu, 控股
      enterprise: enterprise, venture, qiye, 企业, 创业
      international: international, intl, guoji, 国际
      global: global, worldwide, world, quanqiu, 全球, 环球
      national: national, state, guojia, 国家, 国有
      general: general
      trade: trade, trading, maoyi, 贸易, 商贸, 经贸, 工贸
      import export: import, export, jinchukou, 进出口, 进口, 出口
      commerce: commerce, commercial, business, shangye, 商业, 商务, 电子商务
      sales: sale, marketing, distribution, distributor, xiaoshou, 销售, 营销, 经销
      logistics: logistic, shipping, freight, transport, transportation, wuliu, 物流, 运输, 货运, 航运, 供应链, supply chain
      component: component, part, lingbujian, 零部件, 配件, 元件, 器件, 元器件
      sensor: sensor, sensing, chuangan, 传感, 传感器, 传感技术
      navigation: navigation, daohang, 导航
      satellite: satellite, weixing, 卫星
      unmanned: unmanned, drone, uav, wurenji, 无人机, 无人
      precision: precision, jingmi, 精密
      advanced: advanced, xianjin, 先进, 高新, high tech, hi tech
      special: special, specialty, teshu, 特种, 特殊
      application: application, applied, yingyong, 应用
      textile: textile, garment, clothing, apparel, fangzhi, 纺织, 服装, 服饰, 针织, 印染
      food: food, beverage, restaurant, catering, shipin yinliao, 食品, 饮料, 餐饮, 酒店, hotel, 酒业, 农业, agriculture, agricultural, 农村, 商业银行, 粮油, 果业, 茶业, 牧业
      property: property, real estate, estate, fangdichan, 房地产, 置业, 地产, 物业
      tourism: tourism, travel, lvyou, 旅游
      game: game, entertainment, youxi, 游戏, 娱乐
      packaging: packaging, printing, 包装, 印刷, 纸业, paper
      plastic: plastic, rubber, 塑料, 橡胶, 塑胶
      tool: tool, mold, mould, 工具, 模具, 五金
      lighting: lighting, light, 照明, 灯具
      furniture: furniture, 家具, 家居
      voice: voice, speech, audio, yuyin, 语音, 音频
      public: public, provincial, municipal, 公共
      quality: key, high, new, modern, joint, united, quality, professional, super, 现代, 高级, 联合, premier, royal, green, blue, red, white, black, golden, gold, silver, star, sun, sky, great, grand, best, top, easy, fast, rapid, excellent, perfect, premium, prime, universal, unique, express, dynamic, active, strategic, creative, elite, original
      place: central, north, northern, south, southern, east, eastern, west, western, middle east, overseas, regional, local, home, house, park, zone, airport, port, harbor, harbour, island, river, mountain, bay, lake, valley, city, town, village, district, county, province, people, pacific, atlantic, oriental, orient, far east, sino
      trade goods: resource, water, wood, glass, stone, cement, fiber, fibre, tractor, wheel, engine, pump, valve, cable, battery, tire, tyre, pipe, solar, wind, spare, supply, supplier, laser, radar, antenna, radio, microwave, television, mobile, wireless, phone, sport, toy, jewelry, watch, beauty, fashion, animal, milk, meat, fruit, tea, wine, sugar, salt, fish
      body: association, society, council, foundation, union, federation, federal, republic, republican, government, army, navy, air force, force, police, museum, library, club, station, base, board, court, church, party, front, movement, organization, organisation, partner, alliance, team, member, family, brother, son, sister, office, shop, store, market, mall, exchange
      field: mathematics, mathematical, physics, physical, mechanics, history, language, law, art, music, animation, film, traditional, clinical, disease, cancer, social, political, economic, economics, human, rare earth, traffic, earth, ocean, coastal, polar, weather, climate, forest, forestry, garden, crop, soil, seed, veterinary, nutrition, life, plan, planning, project, program, strategy, integrated, comprehensive, utilization, complex, multiple, interactive, experimental, technical, theory, process, processing, treatment, transmission, conversion, monitoring, measurement, metrology, standard, analysis, simulation
      """;

  private ActivityWords() {}
}
