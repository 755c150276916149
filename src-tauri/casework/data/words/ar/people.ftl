# البلدان والمجالس
directory-region-africa = أفريقيا
directory-region-americas = الأمريكتان
directory-region-asia = آسيا
directory-region-europe = أوروبا
directory-region-oceania = أوقيانوسيا
directory-chamber-single = برلمان { $country }
directory-chamber-lower = مجلس النواب في { $country }
directory-chamber-upper = مجلس الشيوخ في { $country }

# صيغ المخاطبة
protocol-plain-salutation = تحية طيبة وبعد،
protocol-plain-close = وتفضلوا بقبول فائق الاحترام والتقدير،
protocol-deputy_word = نيابة الرئاسة
protocol-member_word = عضو
protocol-in-country = { $what } في { $country }
protocol-language-en = باللغة الإنكليزية
protocol-language-fr = باللغة الفرنسية
protocol-language-es = باللغة الإسبانية
protocol-language-ar = باللغة العربية
protocol-reason = لأن الرسالة موجهة إلى: { $office }، { $holder }، { $language }{ $title }.
protocol-reason-holder = { $holder ->
    [f] امرأة
    [m] رجل
    [nobody] شاغل المنصب غير معروف
   *[unknown] الجنس غير مسجل
    }
protocol-reason-title = { $title ->
    [charge] ؛ القائم بالأعمال لا يخاطب أبدا بلقب «السعادة»
    [accredited] ؛ رئيس البعثة المعتمد يخاطب بلقب «السعادة»
    [used] ؛ اللقب التشريفي مستعمل
    [left-out] ؛ لقب «صاحب السعادة» يتوقف على العرف المحلي ويترك ما لم يسجل لقبا لشاغل المنصب
   *[none] { "" }
    }
protocol-running-ipu_secretary_general = { $gender ->
    [f] الأمينة العامة للاتحاد البرلماني الدولي
    [m] الأمين العام للاتحاد البرلماني الدولي
   *[unknown] الأمين(ة) العام(ة) للاتحاد البرلماني الدولي
    }
protocol-running-ipu_president = { $gender ->
    [f] رئيسة الاتحاد البرلماني الدولي
    [m] رئيس الاتحاد البرلماني الدولي
   *[unknown] رئيس(ة) الاتحاد البرلماني الدولي
    }
protocol-running-chrp_president = { $gender ->
    [f] رئيسة لجنة حقوق الإنسان للبرلمانيين
    [m] رئيس لجنة حقوق الإنسان للبرلمانيين
   *[unknown] رئيس(ة) لجنة حقوق الإنسان للبرلمانيين
    }
protocol-running-un_secretary_general = { $gender ->
    [f] الأمينة العامة للأمم المتحدة
    [m] الأمين العام للأمم المتحدة
   *[unknown] الأمين(ة) العام(ة) للأمم المتحدة
    }
protocol-running-un_high_commissioner_hr = { $gender ->
    [f] مفوضة الأمم المتحدة السامية لحقوق الإنسان
    [m] مفوض الأمم المتحدة السامي لحقوق الإنسان
   *[unknown] مفوض(ة) الأمم المتحدة السامي(ة) لحقوق الإنسان
    }
protocol-presiding = { $gender ->
    [f] رئيسة { $chamber }
    [m] رئيس { $chamber }
   *[unknown] رئيس(ة) { $chamber }
    }

# المناصب
people-title-ambassador = { $gender ->
    [f] سفيرة { $of }
    [m] سفير { $of }
   *[unknown] سفير(ة) { $of }
    }
people-title-high_commissioner = { $gender ->
    [f] المفوضة السامية لـ{ $of }
    [m] المفوض السامي لـ{ $of }
   *[unknown] المفوض(ة) السامي(ة) لـ{ $of }
    }
people-title-apostolic_nuncio = { $gender ->
   *[any] السفير البابوي
    }
people-title-charge_affaires = { $gender ->
    [f] القائمة بالأعمال لسفارة { $of }
    [m] القائم بالأعمال لسفارة { $of }
   *[unknown] القائم(ة) بالأعمال لسفارة { $of }
    }
people-title-foreign_minister = { $gender ->
    [f] وزيرة خارجية { $of }
    [m] وزير خارجية { $of }
   *[unknown] وزير(ة) خارجية { $of }
    }
people-title-head_of_government = { $gender ->
    [f] رئيسة حكومة { $of }
    [m] رئيس حكومة { $of }
   *[unknown] رئيس(ة) حكومة { $of }
    }
people-title-head_of_state_president = { $gender ->
    [f] رئيسة { $of }
    [m] رئيس { $of }
   *[unknown] رئيس(ة) { $of }
    }
people-title-own_foreign_minister = { $gender ->
    [f] وزيرة خارجية بلدنا
    [m] وزير خارجية بلدنا
   *[unknown] وزير(ة) خارجية بلدنا
    }
people-title-own_speaker = { $gender ->
    [f] رئيسة مجلسنا
    [m] رئيس مجلسنا
   *[unknown] رئيس(ة) مجلسنا
    }
people-title-ipu_secretary_general = { $gender ->
    [f] الأمينة العامة للاتحاد البرلماني الدولي
    [m] الأمين العام للاتحاد البرلماني الدولي
   *[unknown] الأمين(ة) العام(ة) للاتحاد البرلماني الدولي
    }
people-title-chrp_president = { $gender ->
    [f] رئيسة لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
    [m] رئيس لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
   *[unknown] رئيس(ة) لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
    }
people-title-ipu_president = { $gender ->
    [f] رئيسة الاتحاد البرلماني الدولي
    [m] رئيس الاتحاد البرلماني الدولي
   *[unknown] رئيس(ة) الاتحاد البرلماني الدولي
    }
