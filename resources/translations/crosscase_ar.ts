<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب مصرفي</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>حسابات مصرفية</translation>
    </message>
    <message>
        <source>Calibre</source>
        <translation>العيار</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>رمز النداء</translation>
    </message>
    <message>
        <source>Cargo document</source>
        <translation>وثيقة شحن</translation>
    </message>
    <message>
        <source>Cargo document number</source>
        <translation>رقم وثيقة الشحن</translation>
    </message>
    <message>
        <source>Cargo documents</source>
        <translation>وثائق شحن</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>المواطنة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>الإخفاء</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>رقم الحاوية</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>حاويات</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>محفظة عملات مشفرة</translation>
    </message>
    <message>
        <source>Crypto wallets</source>
        <translation>محافظ عملات مشفرة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>أجهزة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>مخدِّر</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>مخدرات</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين بريد إلكتروني</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>سلاح ناري</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>أسلحة نارية</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>رحلة جوية</translation>
    </message>
    <message>
        <source>Flight number</source>
        <translation>رقم الرحلة الجوية</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>رحلات جوية</translation>
    </message>
    <message>
        <source>Former flag</source>
        <translation>العلم السابق</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>الاسم السابق</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Home port</source>
        <translation>ميناء التسجيل</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>رقم IMO</translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation>IMSI</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>وثائق هوية</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Kind of vessel</source>
        <translation>نوع السفينة</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>List reference</source>
        <translation>مرجع القائمة</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>تاريخ الإدراج</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>MMSI</source>
        <translation>MMSI</translation>
    </message>
    <message>
        <source>Maiden name</source>
        <translation>اسم ما قبل الزواج</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Online account</source>
        <translation>حساب إلكتروني</translation>
    </message>
    <message>
        <source>Online accounts</source>
        <translation>حسابات إلكترونية</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>عملية</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>التغليف</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>رقم الطرد</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>طرود</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام هواتف</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>رقم اللوحة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>الميناء</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Precursor</source>
        <translation>سليفة كيميائية</translation>
    </message>
    <message>
        <source>Precursors</source>
        <translation>سلائف كيميائية</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>النقاوة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Registration mark</source>
        <translation>علامة التسجيل</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>شريحة SIM</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>شرائح SIM</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>رقم الختم</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>أختام</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبطية</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>ضبطيات</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Tonnage</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>رقم الهيكل</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>مركبات</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>سفن</translation>
    </message>
    <message>
        <source>Voyage</source>
        <translation>رحلة بحرية</translation>
    </message>
    <message>
        <source>Voyage number</source>
        <translation>رقم الرحلة البحرية</translation>
    </message>
    <message>
        <source>Voyages</source>
        <translation>رحلات بحرية</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Weak alias</source>
        <translation>اسم مستعار ضعيف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>acts for</source>
        <translation>يمثّل</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>يتصل بـ</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>يحمل</translation>
    </message>
    <message>
        <source>charters</source>
        <translation>يستأجر</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>يسيطر على</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>يغطي</translation>
    </message>
    <message>
        <source>employs</source>
        <translation>يوظّف</translation>
    </message>
    <message>
        <source>gets messages from</source>
        <translation>يتلقى رسائل من</translation>
    </message>
    <message>
        <source>has inserted</source>
        <translation>مركَّب فيه</translation>
    </message>
    <message>
        <source>has on board</source>
        <translation>على متنه</translation>
    </message>
    <message>
        <source>has present</source>
        <translation>حضره</translation>
    </message>
    <message>
        <source>has seized</source>
        <translation>ضُبط فيه</translation>
    </message>
    <message>
        <source>has the member</source>
        <translation>من أعضائه</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>يحوز</translation>
    </message>
    <message>
        <source>is a child of</source>
        <translation>ولد لـ</translation>
    </message>
    <message>
        <source>is a director of</source>
        <translation>مدير في</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>is a parent of</source>
        <translation>والد لـ</translation>
    </message>
    <message>
        <source>is an associate of</source>
        <translation>شريك لـ</translation>
    </message>
    <message>
        <source>is called by</source>
        <translation>يتلقى اتصالًا من</translation>
    </message>
    <message>
        <source>is carried by</source>
        <translation>محمول على</translation>
    </message>
    <message>
        <source>is chartered by</source>
        <translation>مستأجَر من</translation>
    </message>
    <message>
        <source>is consigned by</source>
        <translation>مرسل من</translation>
    </message>
    <message>
        <source>is consigned to</source>
        <translation>مرسل إلى</translation>
    </message>
    <message>
        <source>is consignee of</source>
        <translation>المرسل إليه لـ</translation>
    </message>
    <message>
        <source>is consignor of</source>
        <translation>المرسِل لـ</translation>
    </message>
    <message>
        <source>is contained in</source>
        <translation>محتوى في</translation>
    </message>
    <message>
        <source>is controlled by</source>
        <translation>خاضع لسيطرة</translation>
    </message>
    <message>
        <source>is covered by</source>
        <translation>مشمول بـ</translation>
    </message>
    <message>
        <source>is directed by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>is family of</source>
        <translation>قريب لـ</translation>
    </message>
    <message>
        <source>is held by</source>
        <translation>في حيازة</translation>
    </message>
    <message>
        <source>is home of</source>
        <translation>مسكن لـ</translation>
    </message>
    <message>
        <source>is inserted in</source>
        <translation>مركَّب في</translation>
    </message>
    <message>
        <source>is led by</source>
        <translation>يقوده</translation>
    </message>
    <message>
        <source>is linked to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>is listed with</source>
        <translation>مدرج مع</translation>
    </message>
    <message>
        <source>is located at</source>
        <translation>موجود في</translation>
    </message>
    <message>
        <source>is owned by</source>
        <translation>مملوك لـ</translation>
    </message>
    <message>
        <source>is paid by</source>
        <translation>يقبض من</translation>
    </message>
    <message>
        <source>is present at</source>
        <translation>حاضر في</translation>
    </message>
    <message>
        <source>is registered at</source>
        <translation>مسجَّل في</translation>
    </message>
    <message>
        <source>is represented by</source>
        <translation>يمثّله</translation>
    </message>
    <message>
        <source>is said to be the same as</source>
        <translation>يُقال إنه نفس</translation>
    </message>
    <message>
        <source>is sealed with</source>
        <translation>مختوم بـ</translation>
    </message>
    <message>
        <source>is seized from</source>
        <translation>مضبوط لدى</translation>
    </message>
    <message>
        <source>is seized in</source>
        <translation>مضبوط في</translation>
    </message>
    <message>
        <source>is shipped in</source>
        <translation>مشحون في</translation>
    </message>
    <message>
        <source>is signed by</source>
        <translation>موقَّع من</translation>
    </message>
    <message>
        <source>is subscribed by</source>
        <translation>المشترك فيه</translation>
    </message>
    <message>
        <source>is supplied by</source>
        <translation>يورّد إليه</translation>
    </message>
    <message>
        <source>is the holder of seized</source>
        <translation>كان يحوز المضبوط</translation>
    </message>
    <message>
        <source>is the place of</source>
        <translation>مكان لـ</translation>
    </message>
    <message>
        <source>is the registered address of</source>
        <translation>العنوان المسجَّل لـ</translation>
    </message>
    <message>
        <source>is the subscriber of</source>
        <translation>مشترك في</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>يستعمله</translation>
    </message>
    <message>
        <source>is visited by</source>
        <translation>يزوره</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>يقود</translation>
    </message>
    <message>
        <source>lives at</source>
        <translation>يسكن في</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>يلتقي بـ</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>يملك</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>يدفع إلى</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>يختم</translation>
    </message>
    <message>
        <source>sends messages to</source>
        <translation>يراسل</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>ينقل شحنة</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>يوقّع</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>يورّد إلى</translation>
    </message>
    <message>
        <source>travels on</source>
        <translation>يسافر على متن</translation>
    </message>
    <message>
        <source>travels to</source>
        <translation>يسافر إلى</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>يستعمل</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>يعمل لدى</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s type and its number of statements</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <comment>parallel links drawn as one line</comment>
        <translation>
            <numerusform>0 روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message numerus="yes">
        <source>%n kinds of link</source>
        <translation>
            <numerusform>0 أنواع من الروابط</numerusform>
            <numerusform>نوع واحد من الروابط</numerusform>
            <numerusform>نوعان من الروابط</numerusform>
            <numerusform>%n أنواع من الروابط</numerusform>
            <numerusform>%n نوعًا من الروابط</numerusform>
            <numerusform>%n نوع من الروابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>الإفادات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Number of statements</source>
        <translation>عدد الإفادات</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>accuracy beyond doubt</source>
        <translation>دقتها لا شك فيها</translation>
    </message>
    <message>
        <source>always reliable</source>
        <translation>موثوق دائمًا</translation>
    </message>
    <message>
        <source>authenticity, trust and competence beyond doubt, or reliable in every instance</source>
        <translation>أصالته وثقته وكفاءته لا شك فيها، أو موثوق في كل الحالات</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم عليها</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>أكدتها مصادر أخرى</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>for the named recipients only</source>
        <translation>للمتلقين المسمَّين فقط</translation>
    </message>
    <message>
        <source>for the recipient&apos;s community</source>
        <translation>لمجتمع المتلقي</translation>
    </message>
    <message>
        <source>for the recipient&apos;s organisation and its clients, where they need to know</source>
        <translation>لمؤسسة المتلقي وعملائها عند الحاجة إلى المعرفة</translation>
    </message>
    <message>
        <source>for the recipient&apos;s own organisation</source>
        <translation>لمؤسسة المتلقي وحدها</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>known indirectly</source>
        <translation>معروفة بطريق غير مباشر</translation>
    </message>
    <message>
        <source>known indirectly but corroborated</source>
        <translation>معروفة بطريق غير مباشر لكنها معزَّزة</translation>
    </message>
    <message>
        <source>known to be true without reservation</source>
        <translation>معروف صدقها بلا تحفظ</translation>
    </message>
    <message>
        <source>known to the source at first hand, not to the officer</source>
        <translation>يعرفها المصدر مباشرة، ولا يعرفها الضابط</translation>
    </message>
    <message>
        <source>known to the source at first hand, not to the reporting official</source>
        <translation>يعرفها المصدر مباشرة، ولا يعرفها الموظف المبلِّغ</translation>
    </message>
    <message>
        <source>known to the source directly</source>
        <translation>يعرفها المصدر مباشرة</translation>
    </message>
    <message>
        <source>law enforcement abroad, under special conditions</source>
        <translation>أجهزة إنفاذ القانون في الخارج بشروط خاصة</translation>
    </message>
    <message>
        <source>law enforcement and prosecutors of the originator&apos;s country</source>
        <translation>أجهزة إنفاذ القانون والنيابة في بلد جهة المنشأ</translation>
    </message>
    <message>
        <source>lawful sharing permitted</source>
        <translation>المشاركة المشروعة مسموح بها</translation>
    </message>
    <message>
        <source>lawful sharing permitted with conditions</source>
        <translation>المشاركة المشروعة مسموح بها بشروط</translation>
    </message>
    <message>
        <source>mostly reliable</source>
        <translation>موثوق غالبًا</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا قيد</translation>
    </message>
    <message>
        <source>not for use in court without the provider&apos;s permission</source>
        <translation>لا تُستعمل أمام القضاء إلا بإذن الجهة المقدِّمة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>not known to the source at first hand and cannot be corroborated</source>
        <translation>لا يعرفها المصدر مباشرة ولا يمكن تعزيزها</translation>
    </message>
    <message>
        <source>not known to the source at first hand, agrees with what is on record</source>
        <translation>لا يعرفها المصدر مباشرة، وتتفق مع ما هو مسجَّل</translation>
    </message>
    <message>
        <source>not known to the source at first hand, but corroborated</source>
        <translation>لا يعرفها المصدر مباشرة، لكنها معزَّزة</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>not to be passed on without the provider&apos;s permission</source>
        <translation>لا تُنقل إلى غير المتلقي إلا بإذن الجهة المقدِّمة</translation>
    </message>
    <message>
        <source>not to be passed on; refer to the originator</source>
        <translation>لا تُنقل؛ يُرجع إلى جهة المنشأ</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادة</translation>
    </message>
    <message>
        <source>only to prevent and fight crime</source>
        <translation>لمنع الجريمة ومكافحتها فقط</translation>
    </message>
    <message>
        <source>other bodies of the originator&apos;s country that do not prosecute</source>
        <translation>هيئات أخرى في بلد جهة المنشأ لا تتولى الملاحقة</translation>
    </message>
    <message>
        <source>other restrictions, in the provider&apos;s own words</source>
        <translation>قيود أخرى، بعبارة الجهة المقدِّمة</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>ربما تكون صحيحة</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>reliability cannot be assessed</source>
        <translation>لا يمكن تقدير موثوقيته</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن الحكم على موثوقيته</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>reliable in most instances</source>
        <translation>موثوق في معظم الحالات</translation>
    </message>
    <message>
        <source>sometimes reliable</source>
        <translation>موثوق أحيانًا</translation>
    </message>
    <message>
        <source>suspected to be false</source>
        <translation>يُشتبه في كذبها</translation>
    </message>
    <message>
        <source>suspected to be false or malicious</source>
        <translation>يُشتبه في كذبها أو كيديتها</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>لا يمكن الحكم على صحتها</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>لا يوثق به</translation>
    </message>
    <message>
        <source>unreliable in most instances</source>
        <translation>غير موثوق في معظم الحالات</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>غير مجرَّب</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادة</translation>
    </message>
    <message>
        <source>within the originating agency only</source>
        <translation>داخل جهة المنشأ فقط</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Proposed by the program and joined for now; no person has confirmed it.</source>
        <translation>اقترحها البرنامج وضُمّت مؤقتًا؛ ولم يؤكدها أحد.</translation>
    </message>
    <message>
        <source>Possible; a person has to decide.</source>
        <translation>محتملة؛ والقرار لشخص.</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>أكدها شخص.</translation>
    </message>
    <message>
        <source>A person decided that these are different.</source>
        <translation>قرر شخص أنهما مختلفان.</translation>
    </message>
    <message>
        <source>Cannot be one subject: something contradicts.</source>
        <translation>لا يمكن أن يكونا موضوعًا واحدًا: ثمة ما يناقض ذلك.</translation>
    </message>
    <message>
        <source>One statement only; nothing was joined.</source>
        <translation>إفادة واحدة فقط؛ لم يُضمّ شيء.</translation>
    </message>
    <message>
        <source>%1 mentions; every tie was confirmed by a person.</source>
        <translation>عدد الإشارات ⁨%1⁩؛ وكل صلة بينها أكدها شخص.</translation>
    </message>
    <message>
        <source>%1 mentions joined by the program; not every tie was confirmed by a person.</source>
        <translation>عدد الإشارات التي ضمّها البرنامج ⁨%1⁩؛ ولم يؤكد شخص كل صلة بينها.</translation>
    </message>
    <message>
        <source>%1 decided: %2 (%3).</source>
        <translation>قرر ⁨%1⁩: ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation>قرر ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1; rests on %2 statement and on a match that no person confirmed.</source>
        <translation>⁨%1⁩؛ الإفادات التي يستند إليها: ⁨%2⁩، مع مطابقة لم يؤكدها أحد.</translation>
    </message>
    <message>
        <source>%1; rests on %2 statements and on a match that no person confirmed.</source>
        <translation>⁨%1⁩؛ الإفادات التي يستند إليها: ⁨%2⁩، مع مطابقة لم يؤكدها أحد.</translation>
    </message>
    <message>
        <source>%1; rests on %2 statement.</source>
        <translation>⁨%1⁩؛ الإفادات التي يستند إليها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1; rests on %2 statements.</source>
        <translation>⁨%1⁩؛ الإفادات التي يستند إليها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Listing: a side holds it only on a watchlist; protected.</source>
        <translation>إدراج: أحد الأطراف يحوزه على قائمة مراقبة فقط؛ محمي.</translation>
    </message>
    <message>
        <source>Listing: a side holds it only on a watchlist.</source>
        <translation>إدراج: أحد الأطراف يحوزه على قائمة مراقبة فقط.</translation>
    </message>
    <message>
        <source>Investigations of several agencies hold it; protected.</source>
        <translation>تحوزه تحقيقات عدة جهات؛ محمي.</translation>
    </message>
    <message>
        <source>Investigations of several agencies hold it.</source>
        <translation>تحوزه تحقيقات عدة جهات.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متيقن</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع فيه</translation>
    </message>
    <message>
        <source>%1 holds it in %2 on %3 record, graded %4 at best.</source>
        <translation>تحوزه ⁨%1⁩ في ⁨%2⁩، عدد السجلات ⁨%3⁩، وأعلى درجة ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1 holds it in %2 on %3 records, graded %4 at best.</source>
        <translation>تحوزه ⁨%1⁩ في ⁨%2⁩، عدد السجلات ⁨%3⁩، وأعلى درجة ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1 holds it in %2 on %3 record.</source>
        <translation>تحوزه ⁨%1⁩ في ⁨%2⁩، عدد السجلات ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 holds it in %2 on %3 records.</source>
        <translation>تحوزه ⁨%1⁩ في ⁨%2⁩، عدد السجلات ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 (watchlist)</source>
        <translation>⁨%1⁩ (قائمة مراقبة)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>⁨%1⁩ (مغلق)</translation>
    </message>
    <message>
        <source>%1 and %2: one record stands in investigations of both.</source>
        <translation>⁨%1⁩ و⁨%2⁩: سجل واحد يقع في تحقيقات كلتيهما.</translation>
    </message>
    <message>
        <source>%1 and %2: a person confirmed that they speak of the same.</source>
        <translation>⁨%1⁩ و⁨%2⁩: أكد شخص أنهما تتكلمان عن الموضوع نفسه.</translation>
    </message>
    <message>
        <source>%1 and %2: both state %3.</source>
        <translation>⁨%1⁩ و⁨%2⁩: كلتاهما تفيد بـ ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 and %2: the program believes that they are one (%3 %): %4; no person has confirmed it.</source>
        <translation>⁨%1⁩ و⁨%2⁩: يرى البرنامج أنهما واحد (⁨%3⁩ %): ⁨%4⁩؛ ولم يؤكد ذلك أحد.</translation>
    </message>
    <message>
        <source>%1 and %2: the program believes that they are one (%3 %); no person has confirmed it.</source>
        <translation>⁨%1⁩ و⁨%2⁩: يرى البرنامج أنهما واحد (⁨%3⁩ %)؛ ولم يؤكد ذلك أحد.</translation>
    </message>
    <message>
        <source>%1 and %2: they are tied only by way of further records.</source>
        <translation>⁨%1⁩ و⁨%2⁩: لا صلة بينهما إلا عبر سجلات أخرى.</translation>
    </message>
    <message>
        <source>Held on %1 in all: rare, so it says much.</source>
        <translation>محفوظ في ⁨%1⁩ إجمالًا: نادر، فدلالته كبيرة.</translation>
    </message>
    <message>
        <source>Held on %1 in all.</source>
        <translation>محفوظ في ⁨%1⁩ إجمالًا.</translation>
    </message>
    <message>
        <source>Ranks last: named in an official function, nobody&apos;s target.</source>
        <translation>في آخر الترتيب: مذكور بصفة رسمية، وليس هدفًا لأحد.</translation>
    </message>
    <message>
        <source>Ranks last: merely mentioned; it is the subject of no side&apos;s records.</source>
        <translation>في آخر الترتيب: مذكور فحسب؛ وليس موضوعًا لسجلات أي طرف.</translation>
    </message>
    <message>
        <source>Ranks last: a hub that many share, so sharing it says little.</source>
        <translation>في آخر الترتيب: محور يشترك فيه كثيرون، فدلالة الاشتراك فيه قليلة.</translation>
    </message>
    <message>
        <source>%1 and %2 both have it from one report (%3 of %4): one source, not two.</source>
        <translation>أخذته ⁨%1⁩ و⁨%2⁩ كلتاهما من تقرير واحد (⁨%3⁩ من ⁨%4⁩): مصدر واحد لا اثنان.</translation>
    </message>
    <message>
        <source>%1 holds it only on a watchlist.</source>
        <translation>تحوزه ⁨%1⁩ على قائمة مراقبة فقط.</translation>
    </message>
    <message>
        <source>%1 holds it only in closed investigations.</source>
        <translation>تحوزه ⁨%1⁩ في تحقيقات مغلقة فقط.</translation>
    </message>
    <message>
        <source>Protected: one side holds this person as victim, witness, informant or minor; nothing goes out by default.</source>
        <translation>محمي: لدى أحد الأطراف هذا الشخص ضحيةً أو شاهدًا أو مخبرًا أو قاصرًا؛ ولا يخرج شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>names agree in every word</source>
        <translation>الاسمان متطابقان في كل كلمة</translation>
    </message>
    <message>
        <source>names agree but for spelling</source>
        <translation>الاسمان متطابقان إلا في التهجئة</translation>
    </message>
    <message>
        <source>names agree as far as both state them</source>
        <translation>الاسمان متطابقان بقدر ما يذكره الطرفان</translation>
    </message>
    <message>
        <source>names agree in part and differ in part</source>
        <translation>الاسمان متطابقان في جزء ومختلفان في جزء</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>الاسمان مختلفان</translation>
    </message>
    <message>
        <source>how rarely two mentions of this file are one, before any evidence</source>
        <translation>ندرة أن تكون إشارتان في هذا الملف واحدة، قبل أي دليل</translation>
    </message>
    <message>
        <source>two statements of such a kind are never taken for one thing</source>
        <translation>إفادتان من هذا النوع لا تُعدّان شيئًا واحدًا أبدًا</translation>
    </message>
    <message>
        <source>make, calibre or platform differ</source>
        <translation>اختلاف الصانع أو العيار أو المنصة</translation>
    </message>
    <message>
        <source>their list declares its subjects distinct</source>
        <translation>قائمتهما تصرح بأن موضوعاتها متمايزة</translation>
    </message>
    <message>
        <source>different kinds of subject are never one</source>
        <translation>أنواع الموضوعات المختلفة لا تكون واحدًا أبدًا</translation>
    </message>
    <message>
        <source>same %1 of another country, held by %2 with different names</source>
        <translation>تطابق ⁨%1⁩ من بلد آخر، لدى ⁨%2⁩ بأسماء مختلفة</translation>
    </message>
    <message>
        <source>same %1, held by %2 with different names</source>
        <translation>تطابق ⁨%1⁩، لدى ⁨%2⁩ بأسماء مختلفة</translation>
    </message>
    <message>
        <source>same %1 of another country</source>
        <translation>تطابق ⁨%1⁩ من بلد آخر</translation>
    </message>
    <message>
        <source>same %1, but not both say of which maker or platform</source>
        <translation>تطابق ⁨%1⁩، لكن لا يذكر كلاهما الصانع أو المنصة</translation>
    </message>
    <message>
        <source>same %1 with day and month swapped</source>
        <translation>تطابق ⁨%1⁩ مع تبديل اليوم والشهر</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>تطابق ⁨%1⁩</translation>
    </message>
    <message>
        <source>different %1: each has one for life</source>
        <translation>اختلاف ⁨%1⁩: لكلٍّ واحد مدى الحياة</translation>
    </message>
    <message>
        <source>different %1</source>
        <translation>اختلاف ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 written with characters that look alike</source>
        <translation>⁨%1⁩: مكتوب بمحارف متشابهة الشكل</translation>
    </message>
    <message>
        <source>%1 fails its check; the other is one of its nearest corrections</source>
        <translation>⁨%1⁩: لا يجتاز فحصه، والآخر من أقرب تصحيحاته</translation>
    </message>
    <message>
        <source>%1: one typing error apart</source>
        <translation>⁨%1⁩: الفرق خطأ طباعي واحد</translation>
    </message>
    <message>
        <source>%1 one typing error apart</source>
        <translation>⁨%1⁩: الفرق خطأ طباعي واحد</translation>
    </message>
    <message>
        <source>%1 of the same area</source>
        <translation>⁨%1⁩: من المنطقة نفسها</translation>
    </message>
    <message>
        <source>%1: compatible as far as stated</source>
        <translation>⁨%1⁩: متوافق بقدر ما ذُكر</translation>
    </message>
    <message>
        <source>%1: within a year of each other</source>
        <translation>⁨%1⁩: الفرق أقل من سنة</translation>
    </message>
    <message>
        <source>%1: no stated dates are compatible</source>
        <translation>⁨%1⁩: لا تواريخ مذكورة متوافقة</translation>
    </message>
    <message>
        <source>%1: same year, another day</source>
        <translation>⁨%1⁩: السنة نفسها ويوم آخر</translation>
    </message>
    <message>
        <source>%1: the same words</source>
        <translation>⁨%1⁩: الكلمات نفسها</translation>
    </message>
    <message>
        <source>%1: most words in common</source>
        <translation>⁨%1⁩: معظم الكلمات مشتركة</translation>
    </message>
    <message>
        <source>%1: some words in common</source>
        <translation>⁨%1⁩: بعض الكلمات مشترك</translation>
    </message>
    <message>
        <source>%1: nothing in common</source>
        <translation>⁨%1⁩: لا شيء مشترك</translation>
    </message>
    <message>
        <source>%1 itself says: born %2, %3</source>
        <translation>⁨%1⁩ بذاته يقول: الميلاد ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 itself says: born %2</source>
        <translation>⁨%1⁩ بذاته يقول: الميلاد ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 itself says: %2</source>
        <translation>⁨%1⁩ بذاته يقول: ⁨%2⁩</translation>
    </message>
    <message>
        <source>needs the originator&apos;s consent (%1)</source>
        <translation>يحتاج إلى موافقة جهة المنشأ (⁨%1⁩)</translation>
    </message>
    <message>
        <source>its condition has not been read and acknowledged (%1)</source>
        <translation>شرطه لم يُقرأ ولم يُقَرّ به (⁨%1⁩)</translation>
    </message>
    <message>
        <source>only for the recipients that the record names (%1)</source>
        <translation>للمتلقين الذين يسميهم السجل فقط (⁨%1⁩)</translation>
    </message>
    <message>
        <source>not for this kind of recipient (%1)</source>
        <translation>ليس لهذا النوع من المتلقين (⁨%1⁩)</translation>
    </message>
    <message>
        <source>handling not stated</source>
        <translation>التداول غير مذكور</translation>
    </message>
    <message>
        <source>unknown handling code %1</source>
        <translation>رمز تداول غير معروف ⁨%1⁩</translation>
    </message>
    <message>
        <source>past its delete date</source>
        <translation>تجاوز تاريخ حذفه</translation>
    </message>
    <message>
        <source>past its review date</source>
        <translation>تجاوز تاريخ مراجعته</translation>
    </message>
    <message>
        <source>unsanitised original</source>
        <translation>أصل غير منقّح</translation>
    </message>
    <message>
        <source>rests on a human source</source>
        <translation>يستند إلى مصدر بشري</translation>
    </message>
    <message>
        <source>is about a protected person</source>
        <translation>يتعلق بشخص محمي</translation>
    </message>
    <message>
        <source>its condition %1</source>
        <translation>شرطه ⁨%1⁩</translation>
    </message>
    <message>
        <source>protected person</source>
        <translation>شخص محمي</translation>
    </message>
    <message>
        <source>stated only of what is withheld</source>
        <translation>لم يُذكر إلا عما حُجب</translation>
    </message>
    <message>
        <source>touches what is withheld</source>
        <translation>يمسّ ما حُجب</translation>
    </message>
    <message>
        <source>repeats what is withheld</source>
        <translation>يكرّر ما حُجب</translation>
    </message>
    <message>
        <source>what lets go the statement that it repeats lets it go; from elsewhere, record that source</source>
        <translation>ما يسمح بإرسال الإفادة التي يكرّرها يسمح بإرساله؛ وإن عُرف من مصدر آخر فسجّل ذلك المصدر</translation>
    </message>
    <message>
        <source>would tell what is withheld of this record</source>
        <translation>من شأنه أن يفشي ما حُجب من هذا السجل</translation>
    </message>
    <message>
        <source>%1 asks first before it is named</source>
        <translation>يشترط ⁨%1⁩ السؤال قبل ذكره</translation>
    </message>
    <message>
        <source>this kind of recipient gets no more than a question</source>
        <translation>هذا النوع من المتلقين لا يحصل على أكثر من سؤال</translation>
    </message>
    <message>
        <source>record: %1</source>
        <translation>السجل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>person: %1</source>
        <translation>الشخص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>value: %1</source>
        <translation>القيمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>subject: %1</source>
        <translation>الموضوع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>relation: %1</source>
        <translation>العلاقة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>النص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>investigation: %1</source>
        <translation>التحقيق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>have its originator review it</source>
        <translation>اطلب من جهة المنشأ مراجعته</translation>
    </message>
    <message>
        <source>its sanitised version may be shared in its place</source>
        <translation>يجوز أن تُشارَك نسخته المنقّحة بدلًا منه</translation>
    </message>
    <message>
        <source>ask its originator for a sanitised version or for consent</source>
        <translation>اطلب من جهة المنشأ نسخة منقّحة أو موافقة</translation>
    </message>
    <message>
        <source>ask its originator for a sanitised text</source>
        <translation>اطلب من جهة المنشأ نصًا منقّحًا</translation>
    </message>
    <message>
        <source>the originator decides case by case</source>
        <translation>تقرر جهة المنشأ في كل حالة على حدة</translation>
    </message>
    <message>
        <source>agree on another wording with its originator</source>
        <translation>اتفق مع جهة المنشأ على صياغة أخرى</translation>
    </message>
    <message>
        <source>if it is somebody else, decide that they are different</source>
        <translation>إن كان شخصًا آخر فقرّر أنهما مختلفان</translation>
    </message>
    <message>
        <source>ask %1 for consent: %2</source>
        <translation>اطلب موافقة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>ask %1 which condition it means: %2</source>
        <translation>اسأل ⁨%1⁩ أي شرط تقصد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>ask %1 to name the recipient: %2</source>
        <translation>اطلب من ⁨%1⁩ تسمية المتلقي: ⁨%2⁩</translation>
    </message>
    <message>
        <source>ask %1 to release it for this recipient: %2</source>
        <translation>اطلب من ⁨%1⁩ إتاحته لهذا المتلقي: ⁨%2⁩</translation>
    </message>
    <message>
        <source>ask %1 how it may be handled: %2</source>
        <translation>اسأل ⁨%1⁩ كيف يجوز تداوله: ⁨%2⁩</translation>
    </message>
    <message>
        <source>ask %1 what it means: %2</source>
        <translation>اسأل ⁨%1⁩ ماذا يعني: ⁨%2⁩</translation>
    </message>
    <message>
        <source>ask %1: %2</source>
        <translation>اسأل ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>read and acknowledge: %1</source>
        <translation>اقرأ وأقِرّ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>no contact is recorded</source>
        <translation>لا جهة اتصال مدوَّنة</translation>
    </message>
    <message>
        <source>Imported %1 (%2 records)</source>
        <translation>استيراد ⁨%1⁩ (السجلات: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Wrote record %1</source>
        <translation>كتابة السجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Withdrew record %1: %2</source>
        <translation>سحب السجل ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Withdrew batch %1: %2</source>
        <translation>سحب الدفعة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Changed the details of agency %1</source>
        <translation>تغيير بيانات الجهة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changed the details of investigation %1</source>
        <translation>تغيير بيانات التحقيق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Recorded the consent to send %1 to %2: %3</source>
        <translation>تدوين الموافقة على إرسال ⁨%1⁩ إلى ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Decided that %1 pairs are the same: %2</source>
        <translation>القرار: الأزواج (⁨%1⁩) كلٌّ منها واحد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Decided that %1 pairs are different: %2</source>
        <translation>القرار: الأزواج (⁨%1⁩) كلٌّ منها مختلف: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Decided that %1 pairs are not to be told apart yet: %2</source>
        <translation>القرار: الأزواج (⁨%1⁩) لا تُحسم بعد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Decided that %1 and %2 are the same</source>
        <translation>القرار: ⁨%1⁩ و⁨%2⁩ واحد</translation>
    </message>
    <message>
        <source>Decided that %1 and %2 are different</source>
        <translation>القرار: ⁨%1⁩ و⁨%2⁩ مختلفان</translation>
    </message>
    <message>
        <source>Decided that %1 and %2 are not to be told apart yet</source>
        <translation>القرار: ⁨%1⁩ و⁨%2⁩ لا يُحسمان بعد</translation>
    </message>
    <message>
        <source>Joined %1 and %2</source>
        <translation>ضمّ ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>Split %1: %2 is another subject</source>
        <translation>تفريق ⁨%1⁩: ⁨%2⁩ موضوع آخر</translation>
    </message>
    <message>
        <source>Split %1: %2 are another subject</source>
        <translation>تفريق ⁨%1⁩: ⁨%2⁩ موضوع آخر</translation>
    </message>
    <message>
        <source>Drew an entity: record %1</source>
        <translation>رسم كيان: السجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Drew a link: record %1</source>
        <translation>رسم رابط: السجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Made the chart %1</source>
        <translation>إنشاء المخطط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Renamed the chart %1 to %2</source>
        <translation>تسمية المخطط ⁨%1⁩ باسم ⁨%2⁩</translation>
    </message>
    <message>
        <source>Deleted the chart %1</source>
        <translation>حذف المخطط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Took a snapshot of the chart %1: %2</source>
        <translation>أخذ لقطة من المخطط ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Put the chart %1 back to %2</source>
        <translation>إرجاع المخطط ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Put the chart %1 onto %2; %3 hidden there shown again</source>
        <translation>وضع المخطط ⁨%1⁩ فوق ⁨%2⁩؛ مما كان مخفيًا فيه أُظهر من جديد: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Put the chart %1 onto %2</source>
        <translation>وضع المخطط ⁨%1⁩ فوق ⁨%2⁩</translation>
    </message>
    <message>
        <source>Put %1 entity on the chart %2</source>
        <translation>وضع الكيانات (⁨%1⁩) على المخطط ⁨%2⁩</translation>
    </message>
    <message>
        <source>Put %1 entities on the chart %2</source>
        <translation>وضع الكيانات (⁨%1⁩) على المخطط ⁨%2⁩</translation>
    </message>
    <message>
        <source>Took %1 off the chart %2</source>
        <translation>رفع ⁨%1⁩ من المخطط ⁨%2⁩</translation>
    </message>
    <message>
        <source>Laid out the chart %1 by %2</source>
        <translation>ترتيب المخطط ⁨%1⁩ بطريقة ⁨%2⁩</translation>
    </message>
    <message>
        <source>Changed the settings of the chart %1</source>
        <translation>تغيير خصائص المخطط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Took a note away</source>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>Took notes away</source>
        <translation>إزالة ملاحظات</translation>
    </message>
    <message>
        <source>%1 on the chart %2</source>
        <translation>⁨%1⁩ على المخطط ⁨%2⁩</translation>
    </message>
    <message>
        <source>Showed everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Renamed a group</source>
        <translation>تسمية مجموعة</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>تحريك ⁨%1⁩</translation>
    </message>
    <message>
        <source>Showed %1</source>
        <translation>إظهار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Greyed out %1</source>
        <translation>تبهيت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hid %1</source>
        <translation>إخفاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>تثبيت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <translation>تحرير ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sized %1</source>
        <translation>تحجيم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Coloured %1</source>
        <translation>تلوين ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>لصق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Grouped %1</source>
        <translation>تجميع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ungrouped %1</source>
        <translation>فك تجميع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Folded %1</source>
        <translation>طيّ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unfolded %1</source>
        <translation>بسط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changed the look of %1</source>
        <translation>تغيير مظهر ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, computed on all of %2 entities, %3 edges, state %4.</source>
        <translation>⁨%1⁩، محسوب على الكل: الكيانات ⁨%2⁩، الصلات ⁨%3⁩، الحالة ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1, computed on all of %2 entities, %3 edges, state %4. It was ended before it was done: this is the best so far.</source>
        <translation>⁨%1⁩، محسوب على الكل: الكيانات ⁨%2⁩، الصلات ⁨%3⁩، الحالة ⁨%4⁩. أُنهي قبل تمامه: هذا أفضل ما بلغه.</translation>
    </message>
    <message>
        <source>%1, estimated from %2 random starts in %3 entities, %4 edges, state %5, seed %6: each value has a margin that should hold the exact one in 95 of 100 cases.</source>
        <translation>⁨%1⁩، مقدَّر من ⁨%2⁩ من نقاط البدء العشوائية في: الكيانات ⁨%3⁩، الصلات ⁨%4⁩، الحالة ⁨%5⁩، البذرة ⁨%6⁩: لكل قيمة هامش يشمل القيمة الدقيقة في 95 من كل 100 حالة.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: &quot;%2&quot; cannot be read: %3</source>
        <translation>العمود «⁨%1⁩»: تعذّرت قراءة «⁨%2⁩»: ⁨%3⁩</translation>
    </message>
    <message>
        <source>this is not a grade of %1: the source is one of %2, then the information one of %3</source>
        <translation>ليست هذه درجة من ⁨%1⁩: المصدر واحد من ⁨%2⁩، ثم المعلومة واحدة من ⁨%3⁩</translation>
    </message>
    <message>
        <source>The case is not collated yet; run collate first.</source>
        <translation>لم تُضاهَ القضية بعد؛ أجرِ المضاهاة أولًا.</translation>
    </message>
    <message>
        <source>The case is not collated yet; run collate.</source>
        <translation>لم تُضاهَ القضية بعد؛ أجرِ المضاهاة.</translation>
    </message>
    <message>
        <source>The case is open for reading only: open it for writing to draw.</source>
        <translation>القضية مفتوحة للقراءة فقط: افتحها للكتابة كي ترسم.</translation>
    </message>
    <message>
        <source>Something changed since; take back the later change first.</source>
        <translation>تغيّر شيء منذئذ؛ تراجع أولًا عن التغيير اللاحق.</translation>
    </message>
    <message>
        <source>This is not a Crosscase case file.</source>
        <translation>هذا ليس ملف قضية من Crosscase.</translation>
    </message>
    <message>
        <source>There is no case file of this name.</source>
        <translation>لا يوجد ملف قضية بهذا الاسم.</translation>
    </message>
    <message>
        <source>The case file cannot be opened.</source>
        <translation>تعذّر فتح ملف القضية.</translation>
    </message>
    <message>
        <source>A file of this name exists already; choose another name.</source>
        <translation>يوجد ملف بهذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This was done on another chart; do it there again.</source>
        <translation>جرى هذا على مخطط آخر؛ أعده هناك.</translation>
    </message>
    <message>
        <source>A chart needs a name.</source>
        <translation>يحتاج المخطط إلى اسم.</translation>
    </message>
    <message>
        <source>Another chart has this name; choose a different one.</source>
        <translation>يحمل مخطط آخر هذا الاسم؛ اختر غيره.</translation>
    </message>
    <message>
        <source>An agency needs a code.</source>
        <translation>تحتاج الجهة إلى رمز.</translation>
    </message>
    <message>
        <source>Say for which purpose it is shared.</source>
        <translation>اذكر الغرض من المشاركة.</translation>
    </message>
    <message>
        <source>Nothing says which agency these records come from; say --agency.</source>
        <translation>لا شيء يدل على الجهة التي جاءت منها هذه السجلات؛ حدّد الجهة.</translation>
    </message>
    <message>
        <source>Nothing may go to %1; --preview says what is withheld and why.</source>
        <translation>لا يجوز أن يذهب شيء إلى ⁨%1⁩؛ والجدول يبيّن ما حُجب ولماذا.</translation>
    </message>
    <message>
        <source>All %1 rows were refused; the first: %2</source>
        <translation>رُفضت الصفوف كلها (⁨%1⁩)؛ أولها: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The two are one entity already.</source>
        <translation>الاثنان كيان واحد بالفعل.</translation>
    </message>
    <message>
        <source>Two entities of different types cannot be one subject.</source>
        <translation>لا يمكن أن يكون كيانان من نوعين مختلفين موضوعًا واحدًا.</translation>
    </message>
    <message>
        <source>Name some mentions of the entity, but not all of them.</source>
        <translation>اختر بعض إشارات الكيان لا كلها.</translation>
    </message>
    <message>
        <source>Too much contradicts between these two; join their mentions one by one.</source>
        <translation>بين هذين تناقض كثير؛ ضمّ إشاراتهما واحدة واحدة.</translation>
    </message>
    <message>
        <source>These mentions hang together with the rest at too many ends; part them in smaller steps.</source>
        <translation>ترتبط هذه الإشارات بالباقي من أطراف كثيرة؛ فرّقها على خطوات أصغر.</translation>
    </message>
    <message>
        <source>No link of this chart states a time; choose another layout.</source>
        <translation>لا رابط في هذا المخطط يذكر وقتًا؛ اختر ترتيبًا آخر.</translation>
    </message>
    <message>
        <source>A connecting network needs two entities or more.</source>
        <translation>تحتاج الشبكة الواصلة إلى كيانين أو أكثر.</translation>
    </message>
    <message>
        <source>Nobody holds this case, so nobody would state what is drawn: say who holds it.</source>
        <translation>لا جهة تحوز هذه القضية، فلا أحد يفيد بما يُرسم: حدّد الجهة الحائزة.</translation>
    </message>
    <message>
        <source>The entity has no property: give at least its name or number.</source>
        <translation>ليس للكيان أي خاصية: أدخل اسمه أو رقمه على الأقل.</translation>
    </message>
    <message>
        <source>The end of the link is not after its start.</source>
        <translation>نهاية الرابط ليست بعد بدايته.</translation>
    </message>
    <message>
        <source>The link would change who these two are: review their matches first.</source>
        <translation>من شأن الرابط أن يغيّر هوية هذين: راجع مطابقاتهما أولًا.</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>collating with the new calibration</source>
        <translation>المضاهاة بالمعايرة الجديدة</translation>
    </message>
    <message>
        <source>drawing the sample</source>
        <translation>سحب العينة</translation>
    </message>
    <message>
        <source>listing matches</source>
        <translation>سرد المطابقات</translation>
    </message>
    <message>
        <source>links and overlaps</source>
        <translation>الروابط والتداخلات</translation>
    </message>
    <message>
        <source>looking for the weakest tie</source>
        <translation>البحث عن أضعف صلة</translation>
    </message>
    <message>
        <source>reading mentions</source>
        <translation>قراءة الإشارات</translation>
    </message>
    <message>
        <source>counting candidates</source>
        <translation>عدّ المرشحات</translation>
    </message>
    <message>
        <source>what the matches rest on</source>
        <translation>ما تستند إليه المطابقات</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>التداخلات</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>betweenness</source>
        <translation>الوساطة</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>القرب</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>قراءة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 records stored</source>
        <translation>السجلات المحفوظة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%L1 record</source>
        <translation>عدد من السجلات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>عدد من السجلات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 other subject</source>
        <translation>عدد من الموضوعات الأخرى (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 other subjects</source>
        <translation>عدد من الموضوعات الأخرى (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 item</source>
        <translation>عناصر (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>عناصر (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 link</source>
        <translation>روابط (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 links</source>
        <translation>روابط (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 group</source>
        <translation>مجموعات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 groups</source>
        <translation>مجموعات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 folded group</source>
        <translation>مجموعات مطوية (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 folded groups</source>
        <translation>مجموعات مطوية (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>Held on %1 in all, linked to %L2 person or organisation and %3: rare, so it says much.</source>
        <translation>محفوظ في ⁨%1⁩ إجمالًا، ومرتبط بعدد من الأشخاص والمنظمات (⁨%L2⁩) و⁨%3⁩: نادر، فدلالته كبيرة.</translation>
    </message>
    <message>
        <source>Held on %1 in all, linked to %L2 persons and organisations and %3: rare, so it says much.</source>
        <translation>محفوظ في ⁨%1⁩ إجمالًا، ومرتبط بعدد من الأشخاص والمنظمات (⁨%L2⁩) و⁨%3⁩: نادر، فدلالته كبيرة.</translation>
    </message>
    <message>
        <source>Held on %1 in all, linked to %L2 person or organisation and %3.</source>
        <translation>محفوظ في ⁨%1⁩ إجمالًا، ومرتبط بعدد من الأشخاص والمنظمات (⁨%L2⁩) و⁨%3⁩.</translation>
    </message>
    <message>
        <source>Held on %1 in all, linked to %L2 persons and organisations and %3.</source>
        <translation>محفوظ في ⁨%1⁩ إجمالًا، ومرتبط بعدد من الأشخاص والمنظمات (⁨%L2⁩) و⁨%3⁩.</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>يسمي مصدرًا</translation>
    </message>
    <message>
        <source>names an unsanitised report</source>
        <translation>يسمي تقريرًا غير منقّح</translation>
    </message>
    <message>
        <source>names a protected person</source>
        <translation>يسمي شخصًا محميًا</translation>
    </message>
    <message>
        <source>names a protected person&apos;s document</source>
        <translation>يذكر وثيقة شخص محمي</translation>
    </message>
    <message>
        <source>names an investigation that asks first</source>
        <translation>يسمي تحقيقًا يشترط السؤال أولًا</translation>
    </message>
    <message>
        <source>%1 links drawn as one line</source>
        <translation>الروابط المرسومة خطًا واحدًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: confirmed</source>
        <translation>⁨%1⁩: مؤكد</translation>
    </message>
    <message>
        <source>%1: unconfirmed</source>
        <translation>⁨%1⁩: غير مؤكد</translation>
    </message>
    <message>
        <source>%1: tentative</source>
        <translation>⁨%1⁩: محتمل</translation>
    </message>
    <message>
        <source>%1: disputed</source>
        <translation>⁨%1⁩: متنازع فيه</translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>تحتاج اللقطة إلى اسم.</translation>
    </message>
    <message>
        <source>A kept answer cannot be read: its row in the case file is damaged.</source>
        <translation>تتعذر قراءة جواب محفوظ: صفّه في ملف القضية تالف.</translation>
    </message>
    <message>
        <source>There is no kept answer of this number; it was forgotten or made room for newer ones.</source>
        <translation>لا يوجد جواب محفوظ بهذا الرقم؛ فقد نُسي أو أفسح المجال لأحدث منه.</translation>
    </message>
    <message>
        <source>The case is open for reading only: answers are neither kept nor forgotten.</source>
        <translation>القضية مفتوحة للقراءة فقط: لا تُحفظ الأجوبة ولا تُنسى.</translation>
    </message>
    <message>
        <source>This program has no measure of that name; a newer one has.</source>
        <translation>ليس في هذا البرنامج مقياس بهذا الاسم؛ وهو في برنامج أحدث.</translation>
    </message>
    <message>
        <source>Nothing of this chart may go to %1.</source>
        <translation>لا يجوز أن يُرسل شيء من هذا المخطط إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The case is open for reading only, so that a copy could not be logged: open it for writing.</source>
        <translation>القضية مفتوحة للقراءة فقط فلا يمكن تدوين النسخة: افتحها للكتابة.</translation>
    </message>
    <message>
        <source>Moved a note</source>
        <translation>تحريك ملاحظة</translation>
    </message>
    <message>
        <source>Pasted %1 and %2</source>
        <translation>لصق ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>%L1 note</source>
        <translation>ملاحظات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>%L1 notes</source>
        <translation>ملاحظات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>Renamed the snapshot %1 to %2</source>
        <translation>إعادة تسمية اللقطة ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Deleted the snapshot %1</source>
        <translation>حذف اللقطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>No chain of links connects the two.</source>
        <translation>لا تصل بين الاثنين سلسلة روابط.</translation>
    </message>
    <message>
        <source>No chain of links in the order of their dates connects the two.</source>
        <translation>لا تصل بين الاثنين سلسلة روابط مرتبة بحسب تواريخها.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>Falls apart:</source>
        <translation>ينقسم:</translation>
    </message>
    <message>
        <source>Joined:</source>
        <translation>يُضمّ:</translation>
    </message>
    <message>
        <source>Exchange mentions:</source>
        <translation>تتبادل الإشارات:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و⁨%1⁩ أخرى</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعدئذ</translation>
    </message>
    <message>
        <source>below review</source>
        <translation>دون حد المراجعة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Matches:</source>
        <translation>المطابقات:</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Entities that change: %1 · overlaps that come: %2 · overlaps that go: %3</source>
        <translation>كيانات تتغير: ⁨%1⁩ · تداخلات تنشأ: ⁨%2⁩ · تداخلات تزول: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Overlaps that come:</source>
        <translation>تداخلات تنشأ:</translation>
    </message>
    <message>
        <source>Overlaps that go:</source>
        <translation>تداخلات تزول:</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The chart could not be written.</source>
        <translation>تعذّرت كتابة المخطط.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع فيه</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>بحوزة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Folded group, with its number of items</source>
        <translation>مجموعة مطوية، مع عدد عناصرها</translation>
    </message>
    <message>
        <source>Greyed out</source>
        <translation>مبهَّت</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>له اتجاه</translation>
    </message>
    <message>
        <source>Rests on an unconfirmed match</source>
        <translation>يستند إلى مطابقة غير مؤكدة</translation>
    </message>
    <message>
        <source>Colours and sizes</source>
        <translation>الألوان والأحجام</translation>
    </message>
    <message>
        <source>Held by several agencies</source>
        <translation>بحوزة عدة جهات</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>شخص محمي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Neighbours that are not shown</source>
        <translation>مجاورون غير ظاهرين</translation>
    </message>
    <message>
        <source>Pinned in its place</source>
        <translation>مثبَّت في مكانه</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Below the labels</source>
        <translation>تحت التسميات</translation>
    </message>
    <message>
        <source>Number of statements</source>
        <translation>عدد الإفادات</translation>
    </message>
</context>
<context>
    <name>MatchColumns</name>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By the calibration of this case; orders the work</source>
        <translation>بحسب معايرة هذه القضية؛ يرتّب العمل</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>and this</source>
        <translation>وهذا</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>-1 (all within) to 1 (all outside)</source>
        <translation>من ‎-1 (الكل في الداخل) إلى 1 (الكل في الخارج)</translation>
    </message>
    <message>
        <source>A contact counts for more when it has strong contacts itself, and so on all round. It shows the centre of the densest part and is next to 0 everywhere else, so compare only within that part.</source>
        <translation>يزيد وزن الاتصال كلما كان لصاحبه اتصالات قوية، وهكذا دواليك. يُظهر مركز أكثف الأجزاء ويقارب 0 في ما عداه، فلا تقارن إلا داخل ذلك الجزء.</translation>
    </message>
    <message>
        <source>An entity is a good hub when it has links towards good authorities, and a good authority when good hubs have links towards it. Typical hubs hand out orders or money. Always follows the stated directions.</source>
        <translation>الكيان محور جيد حين تتجه روابطه إلى مقاصد جيدة، ومقصد جيد حين تتجه إليه روابط محاور جيدة. والمحاور النموذجية توزع الأوامر أو الأموال. يتبع دائمًا الاتجاهات المذكورة.</translation>
    </message>
    <message>
        <source>As closeness, but each other entity counts 1 divided by the steps to it, and 0 when there is no chain. The near ones count most.</source>
        <translation>كالقرب، لكن كل كيان آخر يُحسب 1 مقسومًا على الخطوات إليه، و0 حيث لا سلسلة. والأقرب أثقل وزنًا.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>المقاصد</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>الوساطة</translation>
    </message>
    <message>
        <source>Burt&apos;s constraint: low for brokers, 1 and a little above for the tied up</source>
        <translation>تقييد Burt: منخفض للوسطاء، و1 أو أكثر قليلًا للمقيَّدين</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>القرب</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>التقييد</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Contacts outside the entity&apos;s group less contacts within, divided by both. Groups are those of the measure &quot;communities&quot; with the same seed.</source>
        <translation>الاتصالات خارج مجموعة الكيان مطروحًا منها الاتصالات داخلها، مقسومة على مجموعهما. والمجموعات هي التي يعطيها مقياس «المجموعات» بالبذرة نفسها.</translation>
    </message>
    <message>
        <source>Core number</source>
        <translation>رقم النواة</translation>
    </message>
    <message>
        <source>Counts all chains of links that lead to an entity, each further step for less. It lies between counting contacts and eigenvector centrality.</source>
        <translation>يعدّ كل سلاسل الروابط المؤدية إلى الكيان، وكل خطوة أبعد أقل وزنًا. يقع بين عدّ الاتصالات ومركزية المتجه الذاتي.</translation>
    </message>
    <message>
        <source>Counts how many others an entity is directly linked to; with weights, how many links it has. Many contacts may mean a busy hub, or only that somebody was watched longer than the rest. Switchboards, large firms and addresses lead this list without any part in the matter.</source>
        <translation>يعدّ الكيانات الأخرى التي يرتبط بها الكيان مباشرة؛ ومع الأوزان يعدّ روابطه. كثرة الاتصالات قد تعني محورًا نشطًا، أو أن أحدهم رُوقب مدة أطول من غيره فحسب. تتصدر هذه القائمةَ مقاسمُ الهاتف والشركات الكبرى والعناوين من دون أن يكون لها شأن في الأمر.</translation>
    </message>
    <message>
        <source>Counts the others from whom a link leads to the entity: callers, senders, payers. Directions are those that the records state.</source>
        <translation>يعدّ مَن يتجه منهم رابط إلى الكيان: المتصلون والمرسلون والدافعون. والاتجاهات هي التي تذكرها السجلات.</translation>
    </message>
    <message>
        <source>Counts the others to whom a link leads from the entity: those called, written to, paid. Directions are those that the records state.</source>
        <translation>يعدّ مَن يتجه إليهم رابط من الكيان: مَن اتصل بهم أو كاتبهم أو دفع إليهم. والاتجاهات هي التي تذكرها السجلات.</translation>
    </message>
    <message>
        <source>Cut points</source>
        <translation>نقاط القطع</translation>
    </message>
    <message>
        <source>Divides the network so that many links lie within groups and few between, more than chance would bring about. Groups are made by the pattern of links alone. Being put in a group is no evidence of belonging to an organisation; another seed may draw the line elsewhere, most of all for those on the edge.</source>
        <translation>يقسم الشبكة بحيث تكثر الروابط داخل المجموعات وتقل بينها، أكثر مما تأتي به المصادفة. تتكون المجموعات من نمط الروابط وحده. ووضع أحد في مجموعة ليس دليلًا على انتمائه إلى تنظيم؛ وقد ترسم بذرة أخرى الحدَّ في موضع آخر، ولا سيما لمن هم على الأطراف.</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>مؤشر E-I</translation>
    </message>
    <message>
        <source>Effective size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Eigenvector centrality</source>
        <translation>مركزية المتجه الذاتي</translation>
    </message>
    <message>
        <source>Entities are in one part when some chain of links connects them, however long.</source>
        <translation>تكون الكيانات في جزء واحد إذا وصلت بينها سلسلة روابط مهما طالت.</translation>
    </message>
    <message>
        <source>Finds the entities without which a part of the network would have no link left to the rest, and counts how many others that part holds. It says nothing of those who share a bridge with somebody else.</source>
        <translation>يجد الكيانات التي لا يبقى من دونها رابط بين جزء من الشبكة وسائرها، ويعدّ ما في ذلك الجزء. ولا يقول شيئًا عمن يشارك غيره في جسر.</translation>
    </message>
    <message>
        <source>From whom can most be reached?</source>
        <translation>ممّن يمكن الوصول إلى أكبر عدد؟</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Harmonic closeness</source>
        <translation>القرب التوافقي</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Imagines somebody who follows links at random, jumps elsewhere in 15 of 100 steps, and asks how much of the time is spent at each entity. Unlike eigenvector centrality it works in all parts of the network, and a contact with thousands of others counts for little.</source>
        <translation>يتخيل مَن يتبع الروابط عشوائيًا ويقفز إلى موضع آخر في 15 من كل 100 خطوة، ويسأل كم من الوقت يقضي عند كل كيان. وهو، خلافًا لمركزية المتجه الذاتي، يصلح في كل أجزاء الشبكة، والاتصال بمن له آلاف الاتصالات قليل الوزن.</translation>
    </message>
    <message>
        <source>Incoming contacts</source>
        <translation>الاتصالات الواردة</translation>
    </message>
    <message>
        <source>Katz</source>
        <translation>Katz</translation>
    </message>
    <message>
        <source>Key players by reach</source>
        <translation>الفاعلون الرئيسيون بالوصول</translation>
    </message>
    <message>
        <source>Key players by removal</source>
        <translation>الفاعلون الرئيسيون بالإزالة</translation>
    </message>
    <message>
        <source>Local clustering</source>
        <translation>التعنقد المحلي</translation>
    </message>
    <message>
        <source>Looks for the set of entities from which most others are at most a few links away, without counting anybody twice: where to watch, ask or pass a message with few people.</source>
        <translation>يبحث عن مجموعة الكيانات التي لا يبعد عنها أكثر الآخرين سوى بضعة روابط، من دون عدّ أحد مرتين: أين تراقب أو تسأل أو تمرر رسالة بقليل من الناس.</translation>
    </message>
    <message>
        <source>Looks for the set of entities whose removal together leaves most pairs of the others without any chain of links. The set is judged as a whole: two who hold the same bridge count once. In life networks mend themselves and others step in; the figure describes the links at hand, on the day that they were drawn.</source>
        <translation>يبحث عن مجموعة الكيانات التي تترك إزالتها معًا أكبر عدد من أزواج الآخرين بلا أي سلسلة روابط. تُقيَّم المجموعة كلًّا واحدًا: اثنان يمسكان الجسر نفسه يُحسبان مرة. في الواقع ترمّم الشبكات نفسها ويحل آخرون محل الغائبين؛ والرقم يصف الروابط المتوافرة يوم رُسمت.</translation>
    </message>
    <message>
        <source>Outgoing contacts</source>
        <translation>الاتصالات الصادرة</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Peels the network: first those with one contact go, then those with one or two that are left, and so on. The number tells how deep an entity sits. Long membership lists and group bookings make deep cores of people who never met.</source>
        <translation>يقشّر الشبكة: يخرج أولًا مَن له اتصال واحد، ثم مَن بقي له اتصال أو اثنان، وهكذا. والرقم يدل على عمق موضع الكيان. قوائم العضوية الطويلة والحجوزات الجماعية تصنع نوى عميقة من أناس لم يلتقوا قط.</translation>
    </message>
    <message>
        <source>Takes the length of the shortest chain from an entity to each other one and turns the mean round: few steps give a high score. Who cannot reach many is marked down in proportion, so a tight group apart from the rest does not lead the list.</source>
        <translation>يأخذ طول أقصر سلسلة من الكيان إلى كل كيان آخر ويقلب المتوسط: خطوات قليلة تعطي نتيجة عالية. ومَن لا يصل إلى كثيرين تُخفض نتيجته بالتناسب، فلا تتصدر القائمةَ مجموعةٌ متماسكة منعزلة عن غيرها.</translation>
    </message>
    <message>
        <source>Takes the shortest chain of links between every two others and counts on how many an entity lies. Who stands between groups scores high, even with few contacts: go-betweens, couriers, shared phones and addresses. A single link that was never collected can make another one the bridge, so the first names are leads and not findings.</source>
        <translation>يأخذ أقصر سلسلة روابط بين كل اثنين آخرين ويعدّ السلاسل التي يقع عليها الكيان. مَن يقف بين المجموعات ترتفع نتيجته وإن قلّت اتصالاته: الوسطاء والناقلون والهواتف والعناوين المشتركة. ورابط واحد لم يُجمع قط قد يجعل غيره هو الجسر، فالأسماء الأولى خيوط للبحث لا نتائج.</translation>
    </message>
    <message>
        <source>Tells how far an entity&apos;s time goes into contacts that are tied to one another. Low values mark those who can play one side against another, high ones those whom the circle holds. Sort from the lowest to find brokers.</source>
        <translation>يدل على مقدار ما ينصرف من وقت الكيان إلى اتصالات مترابطة فيما بينها. القيم الدنيا لمن يستطيع أن يلعب على طرفين، والعليا لمن تمسك به الدائرة. رتّب من الأدنى للعثور على الوسطاء.</translation>
    </message>
    <message>
        <source>The number of contacts less the mean number of ties that these have among themselves: contacts that lead somewhere new.</source>
        <translation>عدد الاتصالات مطروحًا منه متوسط عدد صلاتها فيما بينها: أي الاتصالات التي تقود إلى جديد.</translation>
    </message>
    <message>
        <source>The other side of hubs: an entity to which good hubs have links, such as the account that several collectors pay into. Always follows the stated directions.</source>
        <translation>الوجه الآخر للمحاور: كيان تتجه إليه روابط محاور جيدة، كالحساب الذي يودع فيه عدة جباة. يتبع دائمًا الاتجاهات المذكورة.</translation>
    </message>
    <message>
        <source>The share of the pairs of an entity&apos;s contacts that are linked themselves. Near 1 in a closed circle, near 0 around a go-between, and around anybody whose contacts were never looked into.</source>
        <translation>نسبة أزواج اتصالات الكيان المرتبطة فيما بينها. تقارب 1 في دائرة مغلقة، وتقارب 0 حول وسيط، وحول كل مَن لم تُفحص اتصالاته قط.</translation>
    </message>
    <message>
        <source>What hangs together at all?</source>
        <translation>ما المترابط أصلًا؟</translation>
    </message>
    <message>
        <source>Where do most chains of links end?</source>
        <translation>أين تنتهي أكثر سلاسل الروابط؟</translation>
    </message>
    <message>
        <source>Which tight groups are there?</source>
        <translation>ما المجموعات المتماسكة الموجودة؟</translation>
    </message>
    <message>
        <source>Who alone holds parts of the network together?</source>
        <translation>مَن يمسك وحده أجزاء الشبكة بعضها ببعض؟</translation>
    </message>
    <message>
        <source>Who belongs to the inner circle?</source>
        <translation>مَن ينتمي إلى الدائرة الداخلية؟</translation>
    </message>
    <message>
        <source>Who connects the groups?</source>
        <translation>مَن يصل بين المجموعات؟</translation>
    </message>
    <message>
        <source>Who contacts most others?</source>
        <translation>مَن يتصل بأكثر الآخرين؟</translation>
    </message>
    <message>
        <source>Who has contacts that do not know each other?</source>
        <translation>مَن لديه اتصالات لا يعرف بعضها بعضًا؟</translation>
    </message>
    <message>
        <source>Who has most contacts?</source>
        <translation>مَن لديه أكبر عدد من الاتصالات؟</translation>
    </message>
    <message>
        <source>Who has most ties outside the own group?</source>
        <translation>مَن لديه أكثر الصلات خارج مجموعته؟</translation>
    </message>
    <message>
        <source>Who is close to everybody?</source>
        <translation>مَن القريب من الجميع؟</translation>
    </message>
    <message>
        <source>Who is close to many, though the network is in pieces?</source>
        <translation>مَن القريب من كثيرين وإن كانت الشبكة مفككة؟</translation>
    </message>
    <message>
        <source>Who is contacted by most others?</source>
        <translation>مَن يتصل به أكثر الآخرين؟</translation>
    </message>
    <message>
        <source>Who is linked to the well linked?</source>
        <translation>مَن المرتبط بكثيري الارتباط؟</translation>
    </message>
    <message>
        <source>Who is tied up in a closed circle?</source>
        <translation>مَن المقيَّد في دائرة مغلقة؟</translation>
    </message>
    <message>
        <source>Who matters to those who matter?</source>
        <translation>مَن المهم عند المهمين؟</translation>
    </message>
    <message>
        <source>Who points to the most sought after?</source>
        <translation>مَن يشير إلى أكثر المقصودين؟</translation>
    </message>
    <message>
        <source>Who would hurt the network most if removed?</source>
        <translation>مَن يضرّ غيابه بالشبكة أكثر من غيره؟</translation>
    </message>
    <message>
        <source>Whom do the most active point to?</source>
        <translation>إلى مَن يشير الأنشط؟</translation>
    </message>
    <message>
        <source>Whose contacts know each other?</source>
        <translation>مَن تعرف اتصالاته بعضها بعضًا؟</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>الجسور</translation>
    </message>
    <message>
        <source>by how much the share of entities within reach falls without this one member; 0 for all outside the set</source>
        <translation>مقدار انخفاض نسبة الكيانات التي يمكن الوصول إليها من دون هذا العضو؛ و0 لكل من هو خارج المجموعة</translation>
    </message>
    <message>
        <source>by how much the share of separated pairs falls if this one member stays; 0 for all outside the set</source>
        <translation>مقدار انخفاض نسبة الأزواج المنفصلة إذا بقي هذا العضو؛ و0 لكل من هو خارج المجموعة</translation>
    </message>
    <message>
        <source>contacts that are not redundant</source>
        <translation>الاتصالات غير المكررة</translation>
    </message>
    <message>
        <source>cut_points</source>
        <translation>نقاط القطع</translation>
    </message>
    <message>
        <source>entities cut off from the rest when this one is taken away</source>
        <translation>الكيانات التي تنقطع عن سائر الشبكة عند رفع هذا الكيان</translation>
    </message>
    <message>
        <source>entities in the group; groups are numbered, largest first</source>
        <translation>الكيانات في المجموعة؛ والمجموعات مرقمة، الأكبر أولًا</translation>
    </message>
    <message>
        <source>entities in the part; parts are numbered, largest first</source>
        <translation>الكيانات في الجزء؛ والأجزاء مرقمة، الأكبر أولًا</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>largest k such that the entity is in a group where each has k contacts within</source>
        <translation>أكبر k يكون الكيان معها في مجموعة لكل عضو فيها k من الاتصالات داخلها</translation>
    </message>
    <message>
        <source>mean of 1 / steps to all others, 0 to 1</source>
        <translation>متوسط (1 / الخطوات) إلى كل الآخرين، من 0 إلى 1</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>المعيارية</translation>
    </message>
    <message>
        <source>number of contacts</source>
        <translation>عدد الاتصالات</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>relative to the highest, which is 1</source>
        <translation>نسبةً إلى الأعلى، وهو 1</translation>
    </message>
    <message>
        <source>score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>share of pairs of contacts that are linked, 0 to 1</source>
        <translation>نسبة أزواج الاتصالات المرتبطة، من 0 إلى 1</translation>
    </message>
    <message>
        <source>share of the others within reach, divided by the mean number of steps to them, 0 to 1</source>
        <translation>نسبة مَن يمكن الوصول إليهم مقسومة على متوسط عدد الخطوات إليهم، من 0 إلى 1</translation>
    </message>
    <message>
        <source>share of the pairs of others whose shortest chains pass the entity, 0 to 1</source>
        <translation>نسبة الأزواج الأخرى التي تمر أقصر سلاسلها بالكيان، من 0 إلى 1</translation>
    </message>
    <message>
        <source>share of the time spent at the entity; all together 1</source>
        <translation>نسبة الوقت المقضي عند الكيان؛ ومجموعها 1</translation>
    </message>
    <message>
        <source>without_set</source>
        <translation>من دون المجموعة</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Write the chart, or with --summary the summary, to FILE (.png, .svg, .pdf).</source>
        <translation>اكتب المخطط، أو الملخص مع ‎--summary، في FILE ‏(‎.png، ‎.svg، ‎.pdf).</translation>
    </message>
    <message>
        <source>Render the summary in words, as PDF.</source>
        <translation>إخراج الملخص كتابةً بصيغة PDF.</translation>
    </message>
    <message>
        <source>Render for this agency: through the handling rules, and logged.</source>
        <translation>الإخراج لهذه الجهة: وفق قواعد التداول، مع تدوينه في سجل الأحداث.</translation>
    </message>
    <message>
        <source>What the recipient needs it for.</source>
        <translation>ما تحتاج إليه الجهة المتلقية من أجله.</translation>
    </message>
    <message>
        <source>Open the sample case; make it at FILE when it is not there.</source>
        <translation>فتح القضية النموذجية؛ وإنشاؤها في FILE إن لم تكن موجودة.</translation>
    </message>
    <message>
        <source>Language of the program, such as en or ar.</source>
        <translation>لغة البرنامج، مثل en أو ar.</translation>
    </message>
    <message>
        <source>Only say by the exit code whether there is a display.</source>
        <translation>الاكتفاء برمز الخروج للدلالة على وجود شاشة.</translation>
    </message>
    <message>
        <source>--render needs one case file</source>
        <translation>يحتاج ‎--render إلى ملف قضية واحد</translation>
    </message>
    <message>
        <source>Workstation for criminal-intelligence analysis</source>
        <translation>محطة عمل لتحليل الاستخبارات الجنائية</translation>
    </message>
    <message>
        <source>Case file to open</source>
        <translation>ملف القضية المطلوب فتحه</translation>
    </message>
    <message>
        <source>one case file at a time</source>
        <translation>ملف قضية واحد في كل مرة</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This is not a PNG or JPEG picture. Choose one, or save yours in one of these forms.</source>
        <translation>هذه ليست صورة PNG أو JPEG. اختر صورة كذلك، أو احفظ صورتك بإحدى هاتين الصيغتين.</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged, or too large.</source>
        <translation>تتعذر قراءة الصورة: هي تالفة أو كبيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>اختيار الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إجهاض</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ &amp;موضع الرابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>اختيار الكل</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>Overlaps in %1</source>
        <translation>التداخلات في %1</translation>
    </message>
    <message>
        <source>Sharing needs a purpose: say --purpose.</source>
        <translation>تحتاج المشاركة إلى غرض: اذكره بالخيار ‎--purpose.</translation>
    </message>
    <message>
        <source>A picture ends in .png, .svg or .pdf.</source>
        <translation>ينتهي اسم الصورة بـ ‎.png أو ‎.svg أو ‎.pdf.</translation>
    </message>
    <message>
        <source>A summary is rendered as .pdf.</source>
        <translation>يُخرَج الملخص بصيغة ‎.pdf.</translation>
    </message>
</context>
<context>
    <name>ReviewColumns</name>
    <message>
        <source>Set aside as unsure.</source>
        <translation>وُضع جانبًا لعدم اليقين.</translation>
    </message>
    <message>
        <source>◆ joining them changes an overlap; ? set aside as unsure</source>
        <translation>◆ ضمّهما يغيّر تداخلًا؛ ؟ وُضع جانبًا لعدم اليقين</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>and this</source>
        <translation>وهذا</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>same %1</source>
        <translation>تساوي ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 nearly the same (%2)</source>
        <translation>تقارب ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>اختلاف ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 differs (%2)</source>
        <translation>اختلاف ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 contradicts</source>
        <translation>تناقض ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>لا دلالة لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متيقن</translation>
    </message>
    <message>
        <source>ruled out: something contradicts</source>
        <translation>مستبعد: ثمة ما يناقضه</translation>
    </message>
    <message>
        <source>almost certainly different</source>
        <translation>مختلفان على وجه شبه مؤكد</translation>
    </message>
    <message>
        <source>rather different</source>
        <translation>الأرجح أنهما مختلفان</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>rather the same</source>
        <translation>الأرجح أنهما واحد</translation>
    </message>
    <message>
        <source>almost certainly the same</source>
        <translation>واحد على وجه شبه مؤكد</translation>
    </message>
    <message>
        <source>Joining them creates an overlap.</source>
        <translation>ضمّهما يُنشئ تداخلًا.</translation>
    </message>
    <message>
        <source>Joining them brings one more agency into an overlap.</source>
        <translation>ضمّهما يُدخل جهة أخرى في تداخل.</translation>
    </message>
    <message>
        <source>Joining them makes one of two overlaps.</source>
        <translation>ضمّهما يوحّد تداخلين.</translation>
    </message>
    <message>
        <source>nothing of weight</source>
        <translation>لا شيء ذا وزن</translation>
    </message>
    <message>
        <source>speaks for one subject</source>
        <translation>يؤيد أنهما موضوع واحد</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>no evidence either way</source>
        <translation>لا دليل في أي اتجاه</translation>
    </message>
</context>
<context>
    <name>SummaryPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its type</comment>
        <translation>‏⁨%1⁩ (%2)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>from, kind of link, to</comment>
        <translation>‏⁨%1⁩ %2 ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two mentions</comment>
        <translation>‏⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property and its value</comment>
        <translation>‏%1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>قاصر</translation>
    </message>
</context>
<context>
    <name>ToGo</name>
    <message>
        <source>%1 chart</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>Working copy, not for dissemination</source>
        <translation>نسخة عمل، ليست للتوزيع</translation>
    </message>
    <message>
        <source>Handling not stated</source>
        <translation>التداول غير مذكور</translation>
    </message>
    <message>
        <source>%1 · %2 · log %3</source>
        <comment>whose copy, when, head of the log</comment>
        <translation>⁨%1⁩ · ⁨%2⁩ · سجل الأحداث ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Page %1 of %2 · row %3, column %4</source>
        <translation>صفحة ⁨%1⁩ من ⁨%2⁩ · الصف ⁨%3⁩، العمود ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This cannot be used</source>
        <translation>لا يمكن استعمال هذا</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>In conflict with something else</source>
        <translation>يتعارض مع شيء آخر</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح به</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>تعذّرت قراءة الملف أو كتابته</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>أُنشئ بإصدار أحدث</translation>
    </message>
    <message>
        <source>role not known</source>
        <translation>الدور غير معروف</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>مُدان</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>ضحية</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>informant</source>
        <translation>مخبر</translation>
    </message>
    <message>
        <source>owner or customer</source>
        <translation>مالك أو عميل</translation>
    </message>
    <message>
        <source>official</source>
        <translation>موظف رسمي</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>human source</source>
        <translation>مصدر بشري</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>register</source>
        <translation>سجل رسمي</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>مصدر مفتوح</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>ملاحظة ذاتية</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>جهة شريكة</translation>
    </message>
    <message>
        <source>reporting entity</source>
        <translation>جهة مُبلِّغة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع فيه</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>من البرنامج</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>أُخطرت به الجهات</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>أُقِرّ باستلامه</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>قيد التواصل</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>false match</source>
        <translation>مطابقة خاطئة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>عملية</translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation>قائمة مراقبة</translation>
    </message>
    <message>
        <source>analyst&apos;s assessment</source>
        <translation>تقدير المحلل</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::Actions</name>
    <message>
        <source>No case is open</source>
        <translation>لا توجد قضية مفتوحة</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>The case is open for reading only</source>
        <translation>القضية مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>Choose one entity first</source>
        <translation>اختر كيانًا واحدًا أولًا</translation>
    </message>
    <message>
        <source>Choose two entities first</source>
        <translation>اختر كيانين أولًا</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::AssessmentFields</name>
    <message>
        <source>Analyst&apos;s assessment of %1</source>
        <translation>تقدير المحلل لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>ما يستند إليه</translation>
    </message>
    <message>
        <source>What it rests on, in your words</source>
        <translation>ما يستند إليه، بعبارتك</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>ال&amp;نص</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::AudienceField</name>
    <message>
        <source>Own use (working copy)</source>
        <translation>استعمال ذاتي (نسخة عمل)</translation>
    </message>
    <message>
        <source>what the recipient needs it for</source>
        <translation>ما تحتاج إليه الجهة المتلقية من أجله</translation>
    </message>
    <message>
        <source>Exactly what the recipient will see</source>
        <translation>ما ستراه الجهة المتلقية بعينه</translation>
    </message>
    <message>
        <source>What is withheld and why</source>
        <translation>ما حُجب ولماذا</translation>
    </message>
    <message>
        <source>Stays because</source>
        <translation>سبب الحجب</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What would let it go</source>
        <translation>ما يتيح إرساله</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>Applying the handling rules</source>
        <translation>تطبيق قواعد التداول</translation>
    </message>
    <message>
        <source>Listing what can be shared</source>
        <translation>سرد ما يمكن مشاركته</translation>
    </message>
    <message>
        <source>The case is open for reading only, so that nothing can be written into its log: what cannot be logged does not leave. Open the case for writing.</source>
        <translation>القضية مفتوحة للقراءة فقط، فلا يمكن التدوين في سجل أحداثها، وما لا يمكن تدوينه لا يخرج. افتح القضية للكتابة.</translation>
    </message>
    <message>
        <source>Choose a recipient and name the purpose.</source>
        <translation>اختر الجهة المتلقية واذكر الغرض.</translation>
    </message>
    <message>
        <source>Reading handling codes</source>
        <translation>قراءة رموز التداول</translation>
    </message>
    <message>
        <source>Each page says &quot;%1&quot;. That it was made stands in the log of the case.</source>
        <translation>تحمل كل صفحة العبارة «⁨%1⁩». ويدوَّن إنشاؤها في سجل أحداث القضية.</translation>
    </message>
    <message>
        <source>Nothing of this chart may go to this recipient.</source>
        <translation>لا يجوز أن يُرسل شيء من هذا المخطط إلى هذه الجهة المتلقية.</translation>
    </message>
    <message>
        <source>Goes: items %1, links %2. Stays: items %3, links %4; also looks, notes, pictures and names of groups, which are your own. The act stands in the log of the case.</source>
        <translation>يُرسل: العناصر ⁨%1⁩، الروابط ⁨%2⁩. يبقى: العناصر ⁨%3⁩، الروابط ⁨%4⁩، وكذلك المظاهر والملاحظات والصور وأسماء المجموعات لأنها خاصة بك. ويدوَّن الإرسال في سجل أحداث القضية.</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::BasisPanel</name>
    <message>
        <source>not graded</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>the verdict on %1</source>
        <translation>القرار بشأن ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2 (stated by %3)</source>
        <translation>⁨%1⁩ ⁨%2⁩ (أفادت به ⁨%3⁩)</translation>
    </message>
    <message>
        <source>Without %1 it falls into %2: %3</source>
        <translation>من دون ⁨%1⁩ ينقسم إلى ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Matches that hold it together, weakest first</source>
        <translation>المطابقات التي تجمع أجزاءه، الأضعف أولًا</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>Looking up the basis</source>
        <translation>البحث عن الأساس</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose an entity, a link, a match or an overlap to see what it rests on.</source>
        <translation>اختر كيانًا أو رابطًا أو مطابقة أو تداخلًا لترى ما يستند إليه.</translation>
    </message>
    <message>
        <source>The first of %1 chosen. </source>
        <translation>الأول من بين ⁨%1⁩ مختارة. </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What it states, and which entities that became.</source>
        <translation>ما يفيد به، والكيانات التي نتجت عنه.</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>قاصر</translation>
    </message>
    <message>
        <source>show entity</source>
        <translation>عرض الكيان</translation>
    </message>
    <message>
        <source>What speaks for it and against it</source>
        <translation>ما يؤيده وما يعارضه</translation>
    </message>
    <message>
        <source>What is stated of it</source>
        <translation>ما أُفيد به عنه</translation>
    </message>
    <message>
        <source>What holds it together</source>
        <translation>ما يجمع أجزاءه</translation>
    </message>
    <message>
        <source>No single value or verdict: it stands without any of them.</source>
        <translation>لا قيمة ولا قرار بعينه: يبقى قائمًا من دون أيٍّ منها.</translation>
    </message>
    <message>
        <source>It is too large to try every value.</source>
        <translation>حجمه أكبر من أن تُجرَّب كل قيمة فيه.</translation>
    </message>
    <message>
        <source>Records it rests on</source>
        <translation>السجلات التي يستند إليها</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>الدرجة ⁨%1⁩</translation>
    </message>
    <message>
        <source>handling not stated</source>
        <translation>التداول غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the list of records marks them all.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>وسجل آخر؛ وقائمة السجلات تعلّم عليها كلها.</numerusform>
            <numerusform>وسجلان آخران؛ وقائمة السجلات تعلّم عليها كلها.</numerusform>
            <numerusform>و%n سجلات أخرى؛ وقائمة السجلات تعلّم عليها كلها.</numerusform>
            <numerusform>و%n سجلًا آخر؛ وقائمة السجلات تعلّم عليها كلها.</numerusform>
            <numerusform>و%n سجل آخر؛ وقائمة السجلات تعلّم عليها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen is no longer in the case.</source>
        <translation>ما اختير لم يعد في القضية.</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::BatchesDialog</name>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>collated</source>
        <translation>تمت المضاهاة</translation>
    </message>
    <message>
        <source>not collated yet</source>
        <translation>لم تُضاهَ بعد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Already held</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>لم يُرفض أي صف.</translation>
    </message>
    <message>
        <source>Withdraw batch...</source>
        <translation>سحب الدفعة...</translation>
    </message>
    <message>
        <source>Listing batches</source>
        <translation>سرد الدفعات</translation>
    </message>
    <message>
        <source>%1 rows in = %2 imported + %3 already held + %4 refused; they became %5 records.</source>
        <translation>الصفوف الواردة ⁨%1⁩ = ⁨%2⁩ مستوردة + ⁨%3⁩ محفوظة من قبل + ⁨%4⁩ مرفوضة؛ وعدد السجلات الناتجة ⁨%5⁩.</translation>
    </message>
    <message>
        <source>Withdraw batch</source>
        <translation>سحب الدفعة</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log.</source>
        <translation>لماذا؟ يبقى السبب في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Withdrawing the batch</source>
        <translation>سحب الدفعة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::CardFrame</name>
    <message>
        <source>not graded</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>handling not stated</source>
        <translation>التداول غير مذكور</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>ينفيه</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>إفادة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%n إفادات</numerusform>
            <numerusform>%n إفادة</numerusform>
            <numerusform>%n إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::CaseCommands</name>
    <message>
        <source>%1: it could not be written before the case was closed</source>
        <translation>⁨%1⁩: تعذّرت كتابته قبل إغلاق القضية</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>New case.crosscase</source>
        <translation>قضية جديدة.crosscase</translation>
    </message>
    <message>
        <source>Cases (*.crosscase)</source>
        <translation>القضايا (*.crosscase)</translation>
    </message>
    <message>
        <source>Code of the agency that holds this file, such as “tpol”.
Leave it empty when nobody holds it.</source>
        <translation>رمز الجهة الحائزة لهذا الملف، مثل «tpol».
اتركه فارغًا إذا لم تكن له جهة حائزة.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>إنشاء القضية النموذجية</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Collating</source>
        <translation>جارٍ المضاهاة</translation>
    </message>
    <message>
        <source>Verifying the file</source>
        <translation>التحقق من الملف</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Log head: %1</source>
        <translation>رأس سجل الأحداث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>File, log and derived tables are sound</source>
        <translation>الملف وسجل الأحداث والجداول المشتقة سليمة</translation>
    </message>
    <message>
        <source>The file has problems</source>
        <translation>في الملف مشكلات</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Withdraw record</source>
        <translation>سحب السجل</translation>
    </message>
    <message>
        <source>Why? The record stays visible as withdrawn, with this reason.</source>
        <translation>لماذا؟ يبقى السجل ظاهرًا بوصفه مسحوبًا، مع هذا السبب.</translation>
    </message>
    <message>
        <source>Withdrawing the record</source>
        <translation>سحب السجل</translation>
    </message>
    <message>
        <source>Crosscase %1</source>
        <translation>Crosscase %1</translation>
    </message>
    <message>
        <source>A workstation for criminal-intelligence analysis: it collates the records of several agencies, shows where their investigations cross, and makes summaries that can be shared.

Licensed under Apache-2.0. Works without a network. Case files are not encrypted: keep them on an encrypted disk.</source>
        <translation>محطة عمل لتحليل الاستخبارات الجنائية: تضاهي سجلات عدة جهات، وتُظهر مواضع تقاطع تحقيقاتها، وتُعدّ ملخصات قابلة للمشاركة.

مرخَّص بموجب Apache-2.0. يعمل من دون شبكة. ملفات القضايا غير مشفَّرة: احفظها على قرص مشفَّر.</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::CaseDocument</name>
    <message>
        <source>Opening %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartAdding</name>
    <message numerus="yes">
        <source>%n chosen entities</source>
        <translation>
            <numerusform>0 كيانات مختارة</numerusform>
            <numerusform>كيان مختار واحد</numerusform>
            <numerusform>كيانان مختاران</numerusform>
            <numerusform>%n كيانات مختارة</numerusform>
            <numerusform>%n كيانًا مختارًا</numerusform>
            <numerusform>%n كيان مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing those with most links</source>
        <translation>اختيار الأكثر روابط</translation>
    </message>
    <message>
        <source>Looking for neighbours</source>
        <translation>البحث عن المجاورين</translation>
    </message>
    <message>
        <source>New chart of the selection</source>
        <translation>مخطط جديد من المختار</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>مرتبط بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Making the chart</source>
        <translation>إنشاء المخطط</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>إضافة المختار</translation>
    </message>
    <message>
        <source>Added together</source>
        <translation>أضيفت معًا</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pasted together</source>
        <translation>أُلصقت معًا</translation>
    </message>
    <message>
        <source>Put another chart onto this one</source>
        <translation>وضع مخطط آخر فوق هذا المخطط</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Reading the other chart</source>
        <translation>قراءة المخطط الآخر</translation>
    </message>
    <message>
        <source>Merging the charts</source>
        <translation>دمج المخططين</translation>
    </message>
    <message>
        <source>Looking for what connects them</source>
        <translation>البحث عما يربط بينها</translation>
    </message>
    <message>
        <source>What connects the selected</source>
        <translation>ما يربط بين المختارين</translation>
    </message>
    <message>
        <source>What connects them</source>
        <translation>ما يربط بينها</translation>
    </message>
    <message>
        <source>Not all of them hang together</source>
        <translation>ليست كلها مترابطة</translation>
    </message>
    <message numerus="yes">
        <source>They lie in %n parts with no chain of links between.</source>
        <translation>
            <numerusform>لا أجزاء بينها سلسلة روابط.</numerusform>
            <numerusform>تقع كلها في جزء واحد.</numerusform>
            <numerusform>تقع في جزأين لا تصل بينهما سلسلة روابط.</numerusform>
            <numerusform>تقع في %n أجزاء لا تصل بينها سلسلة روابط.</numerusform>
            <numerusform>تقع في %n جزءًا لا تصل بينها سلسلة روابط.</numerusform>
            <numerusform>تقع في %n جزء لا تصل بينها سلسلة روابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was ended before it was done: this is the best so far, and fewer may connect them.</source>
        <translation>أُنهي البحث قبل تمامه: هذا أفضل ما وُجد حتى الآن، وقد يصل بينها عدد أقل.</translation>
    </message>
    <message>
        <source>The search was cut short</source>
        <translation>قُطع البحث قبل تمامه</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartBook</name>
    <message>
        <source>Drawing the chart</source>
        <translation>رسم المخطط</translation>
    </message>
    <message>
        <source>Changing the chart</source>
        <translation>تغيير المخطط</translation>
    </message>
    <message>
        <source>Placing what is new</source>
        <translation>وضع ما استجد</translation>
    </message>
    <message>
        <source>Laying out the chart</source>
        <translation>ترتيب المخطط</translation>
    </message>
    <message>
        <source>Making the chart</source>
        <translation>إنشاء المخطط</translation>
    </message>
    <message>
        <source>Keeping the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartCards</name>
    <message numerus="yes">
        <source>%n entities, folded</source>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد، مطوي</numerusform>
            <numerusform>كيانان، مطويان</numerusform>
            <numerusform>%n كيانات، مطوية</numerusform>
            <numerusform>%n كيانًا، مطوية</numerusform>
            <numerusform>%n كيان، مطوية</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>شخص محمي</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the two ends of a link</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of link</source>
        <translation>
            <numerusform>0 أنواع من الروابط</numerusform>
            <numerusform>نوع واحد من الروابط</numerusform>
            <numerusform>نوعان من الروابط</numerusform>
            <numerusform>%n أنواع من الروابط</numerusform>
            <numerusform>%n نوعًا من الروابط</numerusform>
            <numerusform>%n نوع من الروابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up the statements</source>
        <translation>البحث عن الإفادات</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartCommands</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename the chart</source>
        <translation>إعادة تسمية المخطط</translation>
    </message>
    <message>
        <source>Renaming the chart</source>
        <translation>إعادة تسمية المخطط</translation>
    </message>
    <message>
        <source>Duplicate the chart</source>
        <translation>تكرار المخطط</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Copying the chart</source>
        <translation>نسخ المخطط</translation>
    </message>
    <message>
        <source>Deleting the chart</source>
        <translation>حذف المخطط</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>أخذ لقطة</translation>
    </message>
    <message>
        <source>Taking the snapshot</source>
        <translation>أخذ اللقطة</translation>
    </message>
    <message numerus="yes">
        <source>Group %n items</source>
        <translation>
            <numerusform>تجميع 0 عناصر</numerusform>
            <numerusform>تجميع عنصر واحد</numerusform>
            <numerusform>تجميع عنصرين</numerusform>
            <numerusform>تجميع %n عناصر</numerusform>
            <numerusform>تجميع %n عنصرًا</numerusform>
            <numerusform>تجميع %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasso: draw round what you choose; with Ctrl it is added. Escape leaves.</source>
        <translation>الأنشوطة: ارسم حول ما تختاره، ومع ⁨Ctrl⁩ يضاف إلى المختار. ⁨Escape⁩ للخروج.</translation>
    </message>
    <message>
        <source>Rows by a property</source>
        <translation>صفوف حسب خاصية</translation>
    </message>
    <message>
        <source>Groups by a property</source>
        <translation>مجموعات حسب خاصية</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>ترتيب</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartCounts</name>
    <message numerus="yes">
        <source>Lists and overlaps: %n investigations only</source>
        <translation>
            <numerusform>القوائم والتداخلات: لا تحقيقات</numerusform>
            <numerusform>القوائم والتداخلات: تحقيق واحد فقط</numerusform>
            <numerusform>القوائم والتداخلات: تحقيقان فقط</numerusform>
            <numerusform>القوائم والتداخلات: %n تحقيقات فقط</numerusform>
            <numerusform>القوائم والتداخلات: %n تحقيقًا فقط</numerusform>
            <numerusform>القوائم والتداخلات: %n تحقيق فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading handling codes</source>
        <translation>قراءة رموز التداول</translation>
    </message>
    <message>
        <source>Handling codes on the records behind the chart:</source>
        <translation>رموز التداول على السجلات التي يستند إليها المخطط:</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n records: %2</source>
        <translation>
            <numerusform>⁨%1⁩ على 0 سجلات: ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ على سجل واحد: ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ على سجلين: ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ على %n سجلات: ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ على %n سجلًا: ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ على %n سجل: ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>not a known code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n records state none</source>
        <translation>
            <numerusform>لا سجلات بلا رمز</numerusform>
            <numerusform>سجل واحد لا يذكر رمزًا</numerusform>
            <numerusform>سجلان لا يذكران رمزًا</numerusform>
            <numerusform>%n سجلات لا تذكر رمزًا</numerusform>
            <numerusform>%n سجلًا لا تذكر رمزًا</numerusform>
            <numerusform>%n سجل لا تذكر رمزًا</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>تُقرأ الآن</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartNotes</name>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartOutput</name>
    <message>
        <source>Drawing the chart for a file</source>
        <translation>رسم المخطط لملف</translation>
    </message>
    <message>
        <source>Writing the chart</source>
        <translation>كتابة المخطط</translation>
    </message>
    <message>
        <source>Sharing the chart</source>
        <translation>مشاركة المخطط</translation>
    </message>
    <message>
        <source>Written and logged</source>
        <translation>كُتب ودُوِّن</translation>
    </message>
    <message>
        <source>%1
Items that went out: %2. The act stands in the log of the case.</source>
        <translation>⁨%1⁩
العناصر التي أُرسلت: ⁨%2⁩. ويدوَّن الإرسال في سجل أحداث القضية.</translation>
    </message>
    <message>
        <source>Logging what is printed</source>
        <translation>تدوين ما يُطبع</translation>
    </message>
    <message>
        <source>Printing the chart</source>
        <translation>طباعة المخطط</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>&amp;Overview of the overlaps</source>
        <translation>نظرة عامة ع&amp;لى التداخلات</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>مخطط &amp;جديد</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>New chart of the &amp;selection and its neighbours</source>
        <translation>مخ&amp;طط جديد من المختار ومجاوريه</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Rena&amp;me chart or group, or change a note...</source>
        <translation>إعادة تسمية ال&amp;مخطط أو المجموعة، أو تغيير ملاحظة...</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>D&amp;uplicate chart...</source>
        <translation>&amp;تكرار المخطط...</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>حذف المخطط</translation>
    </message>
    <message>
        <source>Put another chart onto this one...</source>
        <translation>وضع مخطط آخر فوق هذا...</translation>
    </message>
    <message>
        <source>Take a sna&amp;pshot...</source>
        <translation>أخذ &amp;لقطة...</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Chart propert&amp;ies and rules...</source>
        <translation>خ&amp;صائص المخطط وقواعده...</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>Export picture...</source>
        <translation>تصدير صورة...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>&amp;Expand...</source>
        <translation>ت&amp;وسيع...</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Add the selection</source>
        <translation>إ&amp;ضافة المختار</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>&amp;Copy items</source>
        <translation>نسخ العناصر</translation>
    </message>
    <message>
        <source>&amp;Paste items</source>
        <translation>لصق العناصر</translation>
    </message>
    <message>
        <source>Write a no&amp;te...</source>
        <translation>كتاب&amp;ة ملاحظة...</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>&amp;Take off the chart</source>
        <translation>رفع من المخطط</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Hide all &amp;others</source>
        <translation>إخفاء كل ما عداه</translation>
    </message>
    <message>
        <source>Shift+H</source>
        <translation>Shift+H</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>&amp;Grey out, or back</source>
        <translation>تب&amp;هيت أو إرجاع</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Pin in place, or let go</source>
        <translation>ت&amp;ثبيت في المكان أو تحرير</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Grou&amp;p...</source>
        <translation>&amp;تجميع...</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>&amp;فك التجميع</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>&amp;Fold, or unfold</source>
        <translation>طيّ أو بسط</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>&amp;Look...</source>
        <translation>ال&amp;مظهر...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Lay out again</source>
        <translation>إ&amp;عادة الترتيب</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Pat&amp;hs between the two...</source>
        <translation>المسارات بي&amp;ن الاثنين...</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>&amp;What connects the selected</source>
        <translation>ما يربط &amp;بين المختار</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>اختيار ال&amp;كل</translation>
    </message>
    <message>
        <source>Select &amp;neighbours too</source>
        <translation>&amp;اختيار المجاورين أيضًا</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>&amp;عكس الاختيار</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>ملا&amp;ءمة النافذة</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>مفت&amp;اح المخطط</translation>
    </message>
    <message>
        <source>By &amp;distances</source>
        <translation>&amp;بحسب المسافات</translation>
    </message>
    <message>
        <source>In &amp;clusters</source>
        <translation>&amp;في عناقيد</translation>
    </message>
    <message>
        <source>With few c&amp;rossings</source>
        <translation>بأقل &amp;تقاطعات</translation>
    </message>
    <message>
        <source>On a c&amp;ircle</source>
        <translation>&amp;على دائرة</translation>
    </message>
    <message>
        <source>As a &amp;hierarchy</source>
        <translation>تسلسل &amp;هرمي</translation>
    </message>
    <message>
        <source>In rings about the chosen item (&amp;peacock)</source>
        <translation>&amp;حلقات حول العنصر المختار (الطاووس)</translation>
    </message>
    <message>
        <source>&amp;Grouped by type</source>
        <translation>مجمَّعة بحسب ال&amp;نوع</translation>
    </message>
    <message>
        <source>Grouped by &amp;agency</source>
        <translation>&amp;مجمَّعة بحسب الجهة</translation>
    </message>
    <message>
        <source>Ro&amp;ws by type</source>
        <translation>&amp;صفوف بحسب النوع</translation>
    </message>
    <message>
        <source>As &amp;theme lines</source>
        <translation>&amp;خطوط موضوعات</translation>
    </message>
    <message>
        <source>In order of ti&amp;me</source>
        <translation>بالترتيب ال&amp;زمني</translation>
    </message>
    <message>
        <source>By time, to sca&amp;le</source>
        <translation>بحسب الزمن &amp;وبمقياسه</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>المخطط التالي</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>المخطط السابق</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>الت&amp;رتيب</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>الاخت&amp;يار</translation>
    </message>
    <message>
        <source>T&amp;his chart</source>
        <translation>ه&amp;ذا المخطط</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>The overlaps and what is around them; made anew each time</source>
        <translation>التداخلات وما حولها؛ تُنشأ من جديد كل مرة</translation>
    </message>
    <message>
        <source>Nothing on this chart yet. Search, or choose in a list; Ins puts it here.</source>
        <translation>لا شيء على هذا المخطط بعد. ابحث أو اختر من قائمة؛ ومفتاح Ins يضعه هنا.</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Import files, then collate.</source>
        <translation>لا شيء لرسمه بعد. استورد ملفات ثم أجرِ المضاهاة.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>لا مخفي</numerusform>
            <numerusform>واحد مخفي</numerusform>
            <numerusform>اثنان مخفيان</numerusform>
            <numerusform>%n مخفية</numerusform>
            <numerusform>%n مخفيًا</numerusform>
            <numerusform>%n مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greyed out</source>
        <translation>
            <numerusform>لا مبهَّت</numerusform>
            <numerusform>واحد مبهَّت</numerusform>
            <numerusform>اثنان مبهَّتان</numerusform>
            <numerusform>%n مبهَّتة</numerusform>
            <numerusform>%n مبهَّتًا</numerusform>
            <numerusform>%n مبهَّت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>لا مسحوب</numerusform>
            <numerusform>واحد مسحوب</numerusform>
            <numerusform>اثنان مسحوبان</numerusform>
            <numerusform>%n مسحوبة</numerusform>
            <numerusform>%n مسحوبًا</numerusform>
            <numerusform>%n مسحوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this chart: %1 adds it</source>
        <translation>ليس على هذا المخطط: ⁨%1⁩ يضيفه</translation>
    </message>
    <message>
        <source>Stateme&amp;nts behind it</source>
        <translation>الإفا&amp;دات التي خلفه</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Draw an entity...</source>
        <translation>رسم &amp;كيان...</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Draw a lin&amp;k...</source>
        <translation>ر&amp;سم رابط...</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Draw by t&amp;ype</source>
        <translation>الرسم ب&amp;حسب النوع</translation>
    </message>
    <message>
        <source>&amp;Draw an entity here...</source>
        <translation>&amp;رسم كيان هنا...</translation>
    </message>
    <message>
        <source>With a &amp;lasso</source>
        <translation>ب&amp;أنشوطة</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Grouped by a propert&amp;y...</source>
        <translation>مجمّعة حسب خاصي&amp;ة...</translation>
    </message>
    <message>
        <source>Rows by a pr&amp;operty...</source>
        <translation>صفوف ح&amp;سب خاصية...</translation>
    </message>
    <message>
        <source>Snapshots: put &amp;back, rename, delete...</source>
        <translation>اللقطات: إ&amp;رجاع، إعادة تسمية، حذف...</translation>
    </message>
    <message>
        <source>Next lin&amp;k of the item</source>
        <translation>الرابط ال&amp;تالي للعنصر</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Pre&amp;vious link of the item</source>
        <translation>الرابط ال&amp;سابق للعنصر</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartSettingsDialog</name>
    <message>
        <source>Chart properties</source>
        <translation>خصائص المخطط</translation>
    </message>
    <message>
        <source>&amp;Draw every kind of link between two items on its own</source>
        <translation>&amp;رسم كل نوع من الروابط بين عنصرين على حدة</translation>
    </message>
    <message>
        <source>Rules: what meets them looks as they say, the first one first</source>
        <translation>القواعد: ما ينطبق عليها يظهر كما تقول، والأولى تسبق</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>What &amp;it shows</source>
        <translation>&amp;ما يُظهره</translation>
    </message>
    <message>
        <source>Mark items and links with their &amp;number of statements</source>
        <translation>&amp;وسم العناصر والروابط بعدد إفاداتها</translation>
    </message>
    <message>
        <source>Show &amp;below the label</source>
        <translation>إ&amp;ظهار تحت التسمية</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Nothing on the chart yet</source>
        <translation>لا شيء على المخطط بعد</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>بحوزة ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>شخص محمي</translation>
    </message>
    <message>
        <source>Link from %1 to %2</source>
        <translation>رابط من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Link between %1 and %2</source>
        <translation>رابط بين ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%n إفادات</numerusform>
            <numerusform>%n إفادة</numerusform>
            <numerusform>%n إفادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChooseDialog</name>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد أي منها بعد.</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ColourBox</name>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Other...</source>
        <translation>آخر...</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::CommandPalette</name>
    <message>
        <source>Command, name or recent file</source>
        <translation>أمر أو اسم أو ملف حديث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>⁨%1⁩ (مفعَّل)</translation>
    </message>
    <message>
        <source>Recent case · %1</source>
        <translation>قضية حديثة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::DecisionBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>قبول (A)</translation>
    </message>
    <message>
        <source>The two are the same subject</source>
        <translation>الاثنان موضوع واحد</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>رفض (R)</translation>
    </message>
    <message>
        <source>The two are different subjects</source>
        <translation>الاثنان موضوعان مختلفان</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>غير متيقن (U)</translation>
    </message>
    <message>
        <source>Looked at, but not to be decided yet</source>
        <translation>اطُّلع عليه، ولا يُحسم الآن</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>تسجيل القرار</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::DetailsField</name>
    <message>
        <source>Shown below the label</source>
        <translation>الظاهر تحت التسمية</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::DrawEntityDialog</name>
    <message>
        <source>Draw an entity</source>
        <translation>رسم كيان</translation>
    </message>
    <message>
        <source>&amp;Put the chosen one on the chart</source>
        <translation>وضع ال&amp;مختار على المخطط</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>&amp;رسم كيان جديد</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Known entities of this name</source>
        <translation>الكيانات المعروفة بهذا الاسم</translation>
    </message>
    <message>
        <source>Is a &amp;minor</source>
        <translation>&amp;قاصر</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>%1   (%2, %3)</source>
        <translation>%1   (%2، %3)</translation>
    </message>
    <message>
        <source>What the case knows of this name shows here.</source>
        <translation>يظهر هنا ما تعرفه القضية عن هذا الاسم.</translation>
    </message>
    <message>
        <source>The case knows nothing of this name.</source>
        <translation>لا تعرف القضية شيئًا عن هذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>The case knows %n of this name; choose one, or draw a new one.</source>
        <translation>
            <numerusform>لا تعرف القضية أحدًا بهذا الاسم؛ ارسم كيانًا جديدًا.</numerusform>
            <numerusform>تعرف القضية كيانًا واحدًا بهذا الاسم؛ اختره أو ارسم كيانًا جديدًا.</numerusform>
            <numerusform>تعرف القضية كيانين بهذا الاسم؛ اختر أحدهما أو ارسم كيانًا جديدًا.</numerusform>
            <numerusform>تعرف القضية %n كيانات بهذا الاسم؛ اختر أحدها أو ارسم كيانًا جديدًا.</numerusform>
            <numerusform>تعرف القضية %n كيانًا بهذا الاسم؛ اختر أحدها أو ارسم كيانًا جديدًا.</numerusform>
            <numerusform>تعرف القضية %n كيان بهذا الاسم؛ اختر أحدها أو ارسم كيانًا جديدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the entity</source>
        <translation>رسم الكيان</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::DrawLinkDialog</name>
    <message>
        <source>Draw a link</source>
        <translation>رسم رابط</translation>
    </message>
    <message>
        <source>Choose the lin&amp;k that stands</source>
        <translation>&amp;اختيار الرابط القائم</translation>
    </message>
    <message>
        <source>&amp;Draw a new link</source>
        <translation>&amp;رسم رابط جديد</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>مرتبطان بالفعل</translation>
    </message>
    <message>
        <source>Ends of the link</source>
        <translation>طرفا الرابط</translation>
    </message>
    <message>
        <source>S&amp;wap the ends</source>
        <translation>&amp;تبديل الطرفين</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>what the first is to the second</source>
        <translation>ما يكونه الأول للثاني</translation>
    </message>
    <message>
        <source>inferred: concluded from other things</source>
        <translation>مستنتج: استُخلص من أمور أخرى</translation>
    </message>
    <message>
        <source>observed: somebody of ours saw it</source>
        <translation>ملاحَظ: رآه أحد منا</translation>
    </message>
    <message>
        <source>stated: somebody said so</source>
        <translation>مُفاد به: قاله أحدهم</translation>
    </message>
    <message>
        <source>2026-03-14 21:00+04:00</source>
        <translation>2026-03-14 21:00+04:00</translation>
    </message>
    <message>
        <source>2026-03-15</source>
        <translation>2026-03-15</translation>
    </message>
    <message>
        <source>What is inferred never confirms a link by itself.</source>
        <translation>ما يُستنتج لا يؤكد رابطًا بذاته أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>الأ&amp;ساس</translation>
    </message>
    <message>
        <source>Sinc&amp;e</source>
        <translation>&amp;منذ</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Looking for links between the two</source>
        <translation>البحث عن روابط بين الاثنين</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Choose the type of the link.</source>
        <translation>اختر نوع الرابط.</translation>
    </message>
    <message>
        <source>Drawing the link</source>
        <translation>رسم الرابط</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::DrawTool</name>
    <message>
        <source>Nobody holds this case</source>
        <translation>لا جهة تحوز هذه القضية</translation>
    </message>
    <message>
        <source>What is drawn is a record of the holder, and this case names none. Make a case with a holder and import the records there.</source>
        <translation>ما يُرسم سجل من سجلات الجهة الحائزة، وهذه القضية لا تسمّي جهة حائزة. أنشئ قضية لها جهة حائزة واستورد السجلات إليها.</translation>
    </message>
    <message>
        <source>%1: click where it shall stand. Enter puts it in the middle, Escape leaves.</source>
        <translation>⁨%1⁩: انقر حيث ينبغي أن يقف. مفتاح Enter يضعه في الوسط، وEscape للخروج.</translation>
    </message>
    <message>
        <source>Link: click its first end, or walk with the arrows and press Enter. Escape leaves.</source>
        <translation>الرابط: انقر طرفه الأول، أو تنقّل بالأسهم واضغط Enter. مفتاح Escape للخروج.</translation>
    </message>
    <message>
        <source>Link from %1: now its other end.</source>
        <translation>رابط من ⁨%1⁩: حدّد الآن طرفه الآخر.</translation>
    </message>
    <message>
        <source>A link stands between two. </source>
        <translation>الرابط يقع بين اثنين. </translation>
    </message>
    <message>
        <source>A note is no end of a link. </source>
        <translation>الملاحظة لا تكون طرفًا لرابط. </translation>
    </message>
    <message>
        <source>A folded group is no end of a link: unfold it (F). </source>
        <translation>المجموعة المطوية لا تكون طرفًا لرابط: ابسطها (F). </translation>
    </message>
    <message>
        <source>&amp;More types</source>
        <translation>أ&amp;نواع أخرى</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::EarlierAnswers</name>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>%1 along directions</source>
        <translation>⁨%1⁩ باتجاه الروابط</translation>
    </message>
    <message>
        <source>%1 counting statements</source>
        <translation>⁨%1⁩ مع عدّ الإفادات</translation>
    </message>
    <message>
        <source>%1, cut short</source>
        <translation>⁨%1⁩، مختصر</translation>
    </message>
    <message>
        <source>%1, sampled</source>
        <translation>⁨%1⁩، من عينة</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>%n كيانات</numerusform>
            <numerusform>%n كيانًا</numerusform>
            <numerusform>%n كيان</numerusform>
        </translation>
    </message>
    <message>
        <source>part of the case</source>
        <translation>جزء من القضية</translation>
    </message>
    <message>
        <source>whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>%1, %2, %3, state %4</source>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، الحالة ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1; the case is at %2</source>
        <translation>⁨%1⁩؛ والقضية عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>الأجوبة السابقة</translation>
    </message>
    <message>
        <source>Ea&amp;rlier</source>
        <translation>ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>Takes the answer that is shown out of the list</source>
        <translation>يخرج الجواب المعروض من القائمة</translation>
    </message>
    <message>
        <source>Keeping the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>Reading earlier answers</source>
        <translation>قراءة الأجوبة السابقة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>لا محفوظ</numerusform>
            <numerusform>جواب محفوظ</numerusform>
            <numerusform>جوابان محفوظان</numerusform>
            <numerusform>%n أجوبة محفوظة</numerusform>
            <numerusform>%n جوابًا محفوظًا</numerusform>
            <numerusform>%n جواب محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading an earlier answer</source>
        <translation>قراءة جواب سابق</translation>
    </message>
    <message>
        <source>Forget this answer?</source>
        <translation>نسيان هذا الجواب؟</translation>
    </message>
    <message>
        <source>%1

The case is not touched. The answer cannot be brought back, only measured again.</source>
        <translation>⁨%1⁩

لا تُمسّ القضية. لا يمكن استرجاع الجواب، وإنما قياسه من جديد.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forgetting an answer</source>
        <translation>نسيان جواب</translation>
    </message>
    <message>
        <source>Not forgotten</source>
        <translation>لم يُنسَ</translation>
    </message>
    <message numerus="yes">
        <source>Without %n selected</source>
        <translation>
            <numerusform>من دون أي مختار</numerusform>
            <numerusform>من دون المختار</numerusform>
            <numerusform>من دون المختارَين</numerusform>
            <numerusform>من دون المختارة (%n)</numerusform>
            <numerusform>من دون المختارة (%n)</numerusform>
            <numerusform>من دون المختارة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What connects %n</source>
        <translation>
            <numerusform>ما لا يصل بين شيء</numerusform>
            <numerusform>ما يصل بين كيان واحد</numerusform>
            <numerusform>ما يصل بين كيانين</numerusform>
            <numerusform>ما يصل بين %n كيانات</numerusform>
            <numerusform>ما يصل بين %n كيانًا</numerusform>
            <numerusform>ما يصل بين %n كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paths from %1 to %2, %n found</source>
        <translation>
            <numerusform>لا مسارات من ⁨%1⁩ إلى ⁨%2⁩</numerusform>
            <numerusform>مسار واحد من ⁨%1⁩ إلى ⁨%2⁩</numerusform>
            <numerusform>مساران من ⁨%1⁩ إلى ⁨%2⁩</numerusform>
            <numerusform>%n مسارات من ⁨%1⁩ إلى ⁨%2⁩</numerusform>
            <numerusform>%n مسارًا من ⁨%1⁩ إلى ⁨%2⁩</numerusform>
            <numerusform>%n مسار من ⁨%1⁩ إلى ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the order of dates</source>
        <translation>⁨%1⁩ بترتيب التواريخ</translation>
    </message>
    <message>
        <source>No path from %1 to %2</source>
        <translation>لا مسار من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::EntitiesPanel</name>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>تصفية الكيانات</translation>
    </message>
    <message>
        <source>Type of entity</source>
        <translation>نوع الكيان</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>No entities yet. They are made of the records when the case is collated.</source>
        <translation>لا كيانات بعد. تُستخلص من السجلات عند مضاهاة القضية.</translation>
    </message>
    <message>
        <source>Listing entities</source>
        <translation>سرد الكيانات</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::EvidenceScale</name>
    <message>
        <source>Evidence: %1</source>
        <translation>الدليل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>By the calibration of this case; orders the work and says nothing of a person</source>
        <translation>بحسب معايرة هذه القضية؛ يرتّب العمل ولا يقول شيئًا عن أي شخص</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>واحد</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ExpandDialog</name>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>What is linked to %1</source>
        <translation>ما يرتبط بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is linked</source>
        <translation>ما هو مرتبط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing is linked to it.</source>
        <translation>لا شيء مرتبط به.</translation>
    </message>
    <message>
        <source>All that is ticked stands on the chart already.</source>
        <translation>كل ما أُشِّر عليه موجود على المخطط.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n new entities.</source>
        <translation>
            <numerusform>لا يضيف كيانات جديدة.</numerusform>
            <numerusform>يضيف كيانًا جديدًا واحدًا.</numerusform>
            <numerusform>يضيف كيانين جديدين.</numerusform>
            <numerusform>يضيف %n كيانات جديدة.</numerusform>
            <numerusform>يضيف %n كيانًا جديدًا.</numerusform>
            <numerusform>يضيف %n كيان جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ExportDialog</name>
    <message>
        <source>Export picture of the chart</source>
        <translation>تصدير صورة المخطط</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;تصدير...</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>الصور (*.png *.svg *.pdf)</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::FindingView</name>
    <message>
        <source>Lines of the earlier answer</source>
        <translation>أسطر الجواب السابق</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::GradingFields</name>
    <message>
        <source>not graded</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>in words, if there are any</source>
        <translation>بالكلمات، إن وُجدت</translation>
    </message>
    <message>
        <source>Grading &amp;scheme</source>
        <translation>ن&amp;ظام التقييم</translation>
    </message>
    <message>
        <source>S&amp;ource is</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Information &amp;is</source>
        <translation>الم&amp;علومة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>ال&amp;شروط</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>قراءة التاريخ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>أُلغي: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ImportDialog</name>
    <message>
        <source>Recognised by its content: %1</source>
        <translation>عُرف من محتواه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Read by the specification %1</source>
        <translation>يُقرأ بالمواصفة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Plain table, columns mapped</source>
        <translation>جدول عادي، حُدّدت أعمدته</translation>
    </message>
    <message>
        <source>Plain table: say what the columns mean</source>
        <translation>جدول عادي: حدّد معاني الأعمدة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>ال&amp;قراءة بوصفه</translation>
    </message>
    <message>
        <source>What the first rows become</source>
        <translation>ما تصير إليه الصفوف الأولى</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>What the first %1 rows become</source>
        <translation>ما تصير إليه الصفوف الأولى (⁨%1⁩)</translation>
    </message>
    <message>
        <source>For what the rows do not state</source>
        <translation>لما لا تذكره الصفوف</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>such as B2</source>
        <translation>مثل B2</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>ال&amp;جهة</translation>
    </message>
    <message>
        <source>In&amp;vestigation</source>
        <translation>الت&amp;حقيق</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>ال&amp;درجة</translation>
    </message>
    <message>
        <source>&amp;Handling</source>
        <translation>ال&amp;تداول</translation>
    </message>
    <message>
        <source>Listing agencies</source>
        <translation>سرد الجهات</translation>
    </message>
    <message>
        <source>Looking at the files...</source>
        <translation>جارٍ فحص الملفات...</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>فحص الملفات</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>⁨%1⁩ (معروف)</translation>
    </message>
    <message>
        <source>%1 (its header fits)</source>
        <translation>⁨%1⁩ (عناوينه متوافقة)</translation>
    </message>
    <message>
        <source>Plain table, columns mapped here</source>
        <translation>جدول عادي، تُحدَّد أعمدته هنا</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>قراءة الصفوف الأولى</translation>
    </message>
    <message>
        <source>Files that cannot be imported yet: %1</source>
        <translation>ملفات لا يمكن استيرادها بعد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ready. Statements are stored first; collation follows as a job.</source>
        <translation>جاهز. تُحفظ الإفادات أولًا، ثم تجري المضاهاة في الخلفية.</translation>
    </message>
    <message>
        <source>The mapping was not saved</source>
        <translation>لم تُحفظ معاني الأعمدة</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>جارٍ الاستيراد...</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::InvestigationsPanel</name>
    <message>
        <source>Contact verified on %1</source>
        <translation>تم التحقق من جهة الاتصال في ⁨%1⁩</translation>
    </message>
    <message>
        <source>That is over six months ago: verify before use.</source>
        <translation>مضى على ذلك أكثر من ستة أشهر: تحقق قبل الاستعمال.</translation>
    </message>
    <message>
        <source>Agencies and investigations</source>
        <translation>الجهات والتحقيقات</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل ثانية</translation>
    </message>
    <message>
        <source>Listing investigations</source>
        <translation>سرد التحقيقات</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الوضع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>الوحدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>الغرض: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ask first before others learn of it</source>
        <translation>اسأل أولًا قبل أن يعلم به الآخرون</translation>
    </message>
    <message>
        <source>  (ask first)</source>
        <translation>  (اسأل أولًا)</translation>
    </message>
    <message>
        <source>Agency and investigation</source>
        <translation>الجهة والتحقيق</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>%1  (holder)</source>
        <translation>⁨%1⁩  (الجهة الحائزة)</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ItemLookFields</name>
    <message>
        <source>Icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Event frame</source>
        <translation>إطار حدث</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Theme line</source>
        <translation>خط موضوع</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>ال&amp;شكل</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>F&amp;rame</source>
        <translation>الإ&amp;طار</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <translation>ال&amp;تعبئة</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>لكلٍّ صورته</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::JobsIndicator</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>All running jobs, and what finished ones took</source>
        <translation>كل المهام الجارية، ومدد ما انتهى منها</translation>
    </message>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>  (ولا مهام أخرى)</numerusform>
            <numerusform>  (ومهمة أخرى)</numerusform>
            <numerusform>  (ومهمتان أخريان)</numerusform>
            <numerusform>  (و%n مهام أخرى)</numerusform>
            <numerusform>  (و%n مهمة أخرى)</numerusform>
            <numerusform>  (و%n مهمة أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::JobsList</name>
    <message>
        <source>Finished in this session</source>
        <translation>انتهى في هذه الجلسة</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>⁨%1⁩ (أُوقفت)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>⁨%1⁩ د ⁨%2⁩ ث</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>لا شيء يعمل الآن.</translation>
    </message>
    <message>
        <source>Nothing was finished yet.</source>
        <translation>لم ينتهِ شيء بعد.</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>المهام الجارية</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>إيقاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::JoinDialog</name>
    <message>
        <source>Join two entities</source>
        <translation>ضمّ كيانين</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Looking what would come of it ...</source>
        <translation>جارٍ النظر فيما سينتج عنه ...</translation>
    </message>
    <message>
        <source>Looking what would come of it</source>
        <translation>النظر فيما سينتج عنه</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::KeyMap</name>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Accept the chosen match (also in Basis)</source>
        <translation>قبول المطابقة المختارة (وفي الأساس أيضًا)</translation>
    </message>
    <message>
        <source>Refuse the chosen match (also in Basis)</source>
        <translation>رفض المطابقة المختارة (وفي الأساس أيضًا)</translation>
    </message>
    <message>
        <source>Leave the chosen match open (also in Basis)</source>
        <translation>ترك المطابقة المختارة مفتوحة (وفي الأساس أيضًا)</translation>
    </message>
    <message>
        <source>Accept all cases of the chosen kind</source>
        <translation>قبول كل الحالات من النوع المختار</translation>
    </message>
    <message>
        <source>Refuse all cases of the chosen kind</source>
        <translation>رفض كل الحالات من النوع المختار</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>العرض بنسبة 100 %</translation>
    </message>
    <message>
        <source>Move the chosen items</source>
        <translation>تحريك العناصر المختارة</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+الأسهم</translation>
    </message>
    <message>
        <source>Move the chosen items a little</source>
        <translation>تحريك العناصر المختارة قليلًا</translation>
    </message>
    <message>
        <source>Shift+Alt+arrows</source>
        <translation>Shift+Alt+الأسهم</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>التكبير عند المؤشر</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>تحريك العرض</translation>
    </message>
    <message>
        <source>Space and drag, or the middle button</source>
        <translation>المسافة مع السحب، أو الزر الأوسط</translation>
    </message>
    <message>
        <source>Clear the selection; empty a filter; close what lies above</source>
        <translation>إلغاء الاختيار؛ تفريغ المصفاة؛ إغلاق ما في الأعلى</translation>
    </message>
    <message>
        <source>Use it with Ctrl or Alt, or choose a function key: alone it is needed for typing and moving about</source>
        <translation>استعمله مع Ctrl أو Alt، أو اختر مفتاح وظيفة: فهو وحده لازم للكتابة والتنقل</translation>
    </message>
    <message>
        <source>Keys of Crosscase</source>
        <translation>مفاتيح Crosscase</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::KeysDialog</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>No action and no key is called that.</source>
        <translation>لا أمر ولا مفتاح بهذا الاسم.</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>&amp;نقله إلى هنا</translation>
    </message>
    <message>
        <source>Reset &amp;all...</source>
        <translation>استعادة ال&amp;كل...</translation>
    </message>
    <message>
        <source>&amp;Save the list...</source>
        <translation>&amp;حفظ القائمة...</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>استعادة كل المفاتيح؟</translation>
    </message>
    <message>
        <source>Every action gets the key back that it came with.</source>
        <translation>يستعيد كل أمر مفتاحه الأصلي.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>اختر أمرًا لتغيير مفتاحه.</translation>
    </message>
    <message>
        <source>Key of “%1”:</source>
        <translation>مفتاح «⁨%1⁩»:</translation>
    </message>
    <message>
        <source>“%1” has a fixed key.</source>
        <translation>مفتاح «⁨%1⁩» ثابت.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. That key is fixed.</source>
        <translation>⁨%1⁩ مستعمل: ⁨%2⁩. وهذا المفتاح ثابت.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would be left without it.</source>
        <translation>⁨%1⁩ مخصص لـ «⁨%2⁩»، وسيبقى بلا مفتاح.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تم التغيير.</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>حفظ قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Crosscase keys.pdf</source>
        <translation>مفاتيح Crosscase.pdf</translation>
    </message>
    <message>
        <source>Lists (*.pdf *.txt)</source>
        <translation>القوائم (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>تعذّرت كتابة القائمة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::Layouts</name>
    <message>
        <source>&amp;Chart</source>
        <translation>ال&amp;مخطط</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>ال&amp;سجلات</translation>
    </message>
    <message>
        <source>&amp;Overlaps</source>
        <translation>ال&amp;تداخلات</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>الم&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>حفظ &amp;باسم...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;استعادة الأصل</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>حفظ ترتيب اللوحات</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>اسم الترتيب:</translation>
    </message>
    <message>
        <source>Replace the layout?</source>
        <translation>استبدال الترتيب؟</translation>
    </message>
    <message>
        <source>There is a layout “%1” already.</source>
        <translation>يوجد ترتيب باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::LinkLookFields</name>
    <message>
        <source>By the number of statements</source>
        <translation>بحسب عدد الإفادات</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>لكلٍّ صورته</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::LookDialog</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Look of the items</source>
        <translation>مظهر العناصر</translation>
    </message>
    <message>
        <source>Look of the link</source>
        <translation>مظهر الرابط</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>Look of folded groups and their items</source>
        <translation>مظهر المجموعات المطوية وعناصرها</translation>
    </message>
    <message>
        <source>Look of the links</source>
        <translation>مظهر الروابط</translation>
    </message>
    <message>
        <source>Look of the notes</source>
        <translation>مظهر الملاحظات</translation>
    </message>
    <message>
        <source>Look of the note</source>
        <translation>مظهر الملاحظة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::MainWindow</name>
    <message>
        <source>Investigations</source>
        <translation>التحقيقات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>التداخلات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed here. %1</source>
        <translation>مفتوح للقراءة فقط: لا يمكن تغيير شيء هنا. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Crosscase</source>
        <translation>Crosscase</translation>
    </message>
    <message>
        <source>%1 (read only) - Crosscase</source>
        <translation>%1 (للقراءة فقط) - Crosscase</translation>
    </message>
    <message>
        <source>%1 - Crosscase</source>
        <translation>%1 - Crosscase</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>بحث (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Overlaps: %1</source>
        <translation>التداخلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>To review: %1</source>
        <translation>للمراجعة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not collated: %1</source>
        <translation>دون مضاهاة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <translation>الجهة الحائزة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>In the case: %1 records, %2 entities, %3 links.
To review: pairs of entities that nobody has looked at, as the review desk counts them.</source>
        <translation>في القضية: السجلات ⁨%1⁩، الكيانات ⁨%2⁩، الروابط ⁨%3⁩.
للمراجعة: أزواج كيانات لم يطّلع عليها أحد، كما يعدّها مكتب المراجعة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; was open on %2 when the program ended without closing it. Everything that was entered is in the file.</source>
        <translation>كان &lt;b&gt;⁨%1⁩&lt;/b&gt; مفتوحًا في ⁨%2⁩ عندما انتهى البرنامج من دون إغلاقه. كل ما أُدخل محفوظ في الملف.</translation>
    </message>
    <message>
        <source>It is hidden on this chart; “%1” brings it back.</source>
        <translation>مخفي في هذا المخطط؛ «%1» يعيده.</translation>
    </message>
    <message>
        <source>It is not on this chart; “%1” puts it there.</source>
        <translation>غير موجود في هذا المخطط؛ «%1» يضعه فيه.</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ManyChoice</name>
    <message numerus="yes">
        <source>the %n with &amp;most links</source>
        <translation>
            <numerusform>لا شيء بين الأكثر &amp;روابط</numerusform>
            <numerusform>الأكثر &amp;روابط</numerusform>
            <numerusform>الاثنان الأكثر &amp;روابط</numerusform>
            <numerusform>الـ%n الأكثر &amp;روابط</numerusform>
            <numerusform>الـ%n الأكثر &amp;روابط</numerusform>
            <numerusform>الـ%n الأكثر &amp;روابط</numerusform>
        </translation>
    </message>
    <message>
        <source>all, &amp;folded into one item</source>
        <translation>الكل، &amp;مطويًا في عنصر واحد</translation>
    </message>
    <message>
        <source>&amp;all of them</source>
        <translation>&amp;كلها</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ManyDialog</name>
    <message numerus="yes">
        <source>%n new entities are many for one picture. Add</source>
        <translation>
            <numerusform>لا كيانات جديدة. أضف</numerusform>
            <numerusform>كيان جديد واحد. أضف</numerusform>
            <numerusform>كيانان جديدان. أضف</numerusform>
            <numerusform>%n كيانات جديدة كثيرة على صورة واحدة. أضف</numerusform>
            <numerusform>%n كيانًا جديدًا عدد كبير على صورة واحدة. أضف</numerusform>
            <numerusform>%n كيان جديد عدد كبير على صورة واحدة. أضف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::MappingEditor</name>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>أعمدة الملف ومعانيها</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(غير مستعمل)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Type of subject %1</source>
        <translation>نوع الموضوع ⁨%1⁩</translation>
    </message>
    <message>
        <source>A row is about</source>
        <translation>الصف عن</translation>
    </message>
    <message>
        <source>and names</source>
        <translation>ويذكر</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>العلاقات:</translation>
    </message>
    <message>
        <source>Relation between subject %1 and subject %2</source>
        <translation>العلاقة بين الموضوع ⁨%1⁩ والموضوع ⁨%2⁩</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>معنى العمود ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reference of the record</source>
        <translation>مرجع السجل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>تاريخ الملاحظة</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>تاريخ الإفادة</translation>
    </message>
    <message>
        <source>Reference of the source</source>
        <translation>مرجع المصدر</translation>
    </message>
    <message>
        <source>Agency (code)</source>
        <translation>الجهة (الرمز)</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::MatchCardView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in its entity: %1</source>
        <translation>في كيانه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>stated by one side only</source>
        <translation>أفاد به طرف واحد فقط</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>الدرجة ⁨%1⁩</translation>
    </message>
    <message>
        <source>handling not stated</source>
        <translation>التداول غير مذكور</translation>
    </message>
    <message>
        <source>%1, minor</source>
        <translation>⁨%1⁩، قاصر</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>قائم بمفرده</translation>
    </message>
    <message>
        <source>%1 (%2 mentions)</source>
        <translation>⁨%1⁩ (الإشارات: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>and this</source>
        <translation>وهذا</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>%1 bits of evidence</source>
        <translation>⁨%1⁩ بت من الأدلة</translation>
    </message>
    <message>
        <source>How much it speaks against (to the one side) or for (to the other)</source>
        <translation>مقدار معارضته (إلى جهة) أو تأييده (إلى الأخرى)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>أفادت به</translation>
    </message>
    <message>
        <source>Grade, handling</source>
        <translation>الدرجة والتداول</translation>
    </message>
    <message>
        <source>Entity now</source>
        <translation>الكيان حاليًا</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>الاثنان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>%1 and %2: one %3?</source>
        <translation>⁨%1⁩ و⁨%2⁩: هل هما واحد؟ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 looked at it on %2: %3 %4</source>
        <translation>اطّلع عليه ⁨%1⁩ في ⁨%2⁩: ⁨%3⁩ ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::MeasuresPanel</name>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>With half the width of its 95 % interval where it was sampled</source>
        <translation>مع نصف عرض فترة الثقة 95 % حيث حُسب من عينة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>%1 entities, %2 ties, %3 parts, the largest of %4; %5 % of pairs can reach each other, over %6 links on average</source>
        <translation>الكيانات ⁨%1⁩، الصلات ⁨%2⁩، الأجزاء ⁨%3⁩، وأكبرها ⁨%4⁩؛ و⁨%5⁩ % من الأزواج يصل أحدهما إلى الآخر عبر ⁨%6⁩ من الروابط في المتوسط</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>يُسأل عن</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>ما يُظهره المخطط</translation>
    </message>
    <message>
        <source>&amp;Along directions</source>
        <translation>باتجاه ال&amp;روابط</translation>
    </message>
    <message>
        <source>&amp;Count statements</source>
        <translation>&amp;عدّ الإفادات</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Choose a question, then Measure.</source>
        <translation>اختر سؤالًا ثم اضغط «قياس».</translation>
    </message>
    <message>
        <source>Show as &amp;size</source>
        <translation>إ&amp;ظهاره بالحجم</translation>
    </message>
    <message>
        <source>Show as c&amp;olour</source>
        <translation>إظهاره &amp;باللون</translation>
    </message>
    <message>
        <source>What if the selected were &amp;gone?</source>
        <translation>&amp;ماذا لو زال المختار؟</translation>
    </message>
    <message>
        <source>%1. Value: %2. Source: %3</source>
        <translation>⁨%1⁩. القيمة: ⁨%2⁩. المصدر: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Taking the selected out of the network</source>
        <translation>إخراج المختار من الشبكة</translation>
    </message>
    <message>
        <source>%1 (no longer in the case)</source>
        <translation>⁨%1⁩ (لم يعد في القضية)</translation>
    </message>
    <message>
        <source>%1 (now part of %2)</source>
        <translation>⁨%1⁩ (صار جزءًا من ⁨%2⁩)</translation>
    </message>
    <message>
        <source>the case is open for reading only.</source>
        <translation>القضية مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>لم يُحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Computed on state %1; the case has changed since: measure again.</source>
        <translation>حُسب على الحالة ⁨%1⁩؛ وقد تغيرت القضية منذئذ: أعد القياس.</translation>
    </message>
    <message>
        <source>Computed on state %1 by %2 on %3; what it rests on is the same.</source>
        <translation>حُسب على الحالة ⁨%1⁩، حسبه ⁨%2⁩ في ⁨%3⁩؛ وما يستند إليه لم يتغير.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>ما تُرك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Computed on state %1; the case has changed since.</source>
        <translation>حُسب على الحالة ⁨%1⁩؛ وقد تغيرت القضية منذئذ.</translation>
    </message>
    <message>
        <source>With all: %1.</source>
        <translation>مع الكل: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Without %n selected: %1.</source>
        <translation>
            <numerusform>من دون أي مختار: ⁨%1⁩.</numerusform>
            <numerusform>من دون المختار: ⁨%1⁩.</numerusform>
            <numerusform>من دون المختارَين: ⁨%1⁩.</numerusform>
            <numerusform>من دون المختارة (%n): ⁨%1⁩.</numerusform>
            <numerusform>من دون المختارة (%n): ⁨%1⁩.</numerusform>
            <numerusform>من دون المختارة (%n): ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart shows nothing. Put entities on it, or ask about the whole case.</source>
        <translation>لا يعرض المخطط شيئًا. ضع عليه كيانات، أو اسأل عن القضية كلها.</translation>
    </message>
    <message>
        <source>On state %1 of the case:</source>
        <translation>على الحالة ⁨%1⁩ للقضية:</translation>
    </message>
    <message>
        <source>%1 (state %2)</source>
        <comment>a measure</comment>
        <translation>⁨%1⁩ (الحالة ⁨%2⁩)</translation>
    </message>
    <message>
        <source>State %1, group</source>
        <comment>a number follows</comment>
        <translation>الحالة ⁨%1⁩، المجموعة</translation>
    </message>
    <message>
        <source>Loo&amp;k again...</source>
        <translation>اب&amp;حث من جديد...</translation>
    </message>
    <message>
        <source>Opens the search for paths as it was asked</source>
        <translation>يفتح البحث عن المسارات كما طُلب</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::NewRecordDialog</name>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>إضافة السجل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>a reference, never a name</source>
        <translation>مرجع، لا اسم أبدًا</translation>
    </message>
    <message>
        <source>2026-03-14 21:00+04:00</source>
        <translation>2026-03-14 21:00+04:00</translation>
    </message>
    <message>
        <source>2026-03-15</source>
        <translation>2026-03-15</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>الج&amp;هة</translation>
    </message>
    <message>
        <source>In&amp;vestigation</source>
        <translation>ال&amp;تحقيق</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>المر&amp;جع</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Source refere&amp;nce</source>
        <translation>م&amp;رجع المصدر</translation>
    </message>
    <message>
        <source>O&amp;bserved</source>
        <translation>تار&amp;يخ الملاحظة</translation>
    </message>
    <message>
        <source>State&amp;d</source>
        <translation>ت&amp;اريخ الإفادة</translation>
    </message>
    <message>
        <source>Subjects: the first is what the record is about</source>
        <translation>الموضوعات: أولها ما يدور عليه السجل</translation>
    </message>
    <message>
        <source>Relations between them</source>
        <translation>العلاقات بينها</translation>
    </message>
    <message>
        <source>Listing agencies</source>
        <translation>سرد الجهات</translation>
    </message>
    <message>
        <source>Adding the record</source>
        <translation>إضافة السجل</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::NoteLookFields</name>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;Width of the lines</source>
        <translation>&amp;عرض الأسطر</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>لكلٍّ صورته</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::NumberBox</name>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::OverlapsPanel</name>
    <message>
        <source>🛡 %1</source>
        <translation>🛡 %1</translation>
    </message>
    <message>
        <source>Protected: a side holds the person as victim, witness, informant or minor.</source>
        <translation>محمي: لدى أحد الأطراف هذا الشخص ضحيةً أو شاهدًا أو مخبرًا أو قاصرًا.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Certainty and rarity of what is shared; orders the work, says nothing of a person</source>
        <translation>درجة اليقين وندرة المشترك؛ ترتّب العمل ولا تقول شيئًا عن أي شخص</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation>التحقيقات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Filter overlaps</source>
        <translation>تصفية التداخلات</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>مشاركة...</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>التداخلات</translation>
    </message>
    <message>
        <source>No overlaps. They appear when investigations of two agencies hold the same subject.</source>
        <translation>لا تداخلات. تظهر عندما يكون الموضوع نفسه في تحقيقات جهتين.</translation>
    </message>
    <message>
        <source>Listing overlaps</source>
        <translation>سرد التداخلات</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::PathsDialog</name>
    <message>
        <source>Paths between the two</source>
        <translation>المسارات بين الاثنين</translation>
    </message>
    <message>
        <source>Only in the order of their &amp;dates</source>
        <translation>&amp;بترتيب التواريخ فقط</translation>
    </message>
    <message>
        <source>No link of the path is earlier than the one before it</source>
        <translation>لا يسبق أي رابط في المسار الرابطَ الذي قبله زمنًا</translation>
    </message>
    <message>
        <source>Prefer links that many &amp;statements support</source>
        <translation>&amp;تفضيل الروابط التي تدعمها إفادات كثيرة</translation>
    </message>
    <message>
        <source>Paths, shortest first</source>
        <translation>المسارات، الأقصر أولًا</translation>
    </message>
    <message>
        <source>Put on the chart</source>
        <translation>وضع على المخطط</translation>
    </message>
    <message>
        <source>A path may &amp;pass</source>
        <translation>&amp;يجوز أن يمر المسار بـ</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>Looking for paths</source>
        <translation>البحث عن المسارات</translation>
    </message>
    <message numerus="yes">
        <source>%n paths, the search was cut short</source>
        <translation>
            <numerusform>لا مسارات، وقد اختُصر البحث</numerusform>
            <numerusform>مسار واحد، وقد اختُصر البحث</numerusform>
            <numerusform>مساران، وقد اختُصر البحث</numerusform>
            <numerusform>%n مسارات، وقد اختُصر البحث</numerusform>
            <numerusform>%n مسارًا، وقد اختُصر البحث</numerusform>
            <numerusform>%n مسار، وقد اختُصر البحث</numerusform>
        </translation>
    </message>
    <message>
        <source>One path, the shortest there is</source>
        <translation>مسار واحد، وهو الأقصر</translation>
    </message>
    <message numerus="yes">
        <source>The %n shortest paths</source>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>المسار الأقصر</numerusform>
            <numerusform>المساران الأقصران</numerusform>
            <numerusform>أقصر %n مسارات</numerusform>
            <numerusform>أقصر %n مسارًا</numerusform>
            <numerusform>أقصر %n مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Only along the di&amp;rection of links</source>
        <translation>في ات&amp;جاه الروابط فقط</translation>
    </message>
    <message>
        <source>Only over what the &amp;chart shows</source>
        <translation>عبر ما ي&amp;ظهره المخطط فقط</translation>
    </message>
    <message>
        <source>Its links may be of these &amp;kinds</source>
        <translation>قد تكون روابطه من هذه الأن&amp;واع</translation>
    </message>
    <message>
        <source>Listing kinds</source>
        <translation>سرد الأنواع</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::PictureField</name>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;اختيار...</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا صورة</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>لكلٍّ صورته</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>الصور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>قراءة الصورة</translation>
    </message>
    <message>
        <source>The picture that is chosen</source>
        <translation>الصورة المختارة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::PreviewDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why (kept with the verdict)</source>
        <translation>السبب (يُحفظ مع القرار)</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>ما سينتج عنه</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::PrintDialog</name>
    <message>
        <source>Print the chart</source>
        <translation>طباعة المخطط</translation>
    </message>
    <message>
        <source>&amp;Legend on each page</source>
        <translation>&amp;مفتاح المخطط على كل صفحة</translation>
    </message>
    <message>
        <source>Pages &amp;across</source>
        <translation>الصفحات &amp;عرضًا</translation>
    </message>
    <message>
        <source>Pages &amp;down</source>
        <translation>ال&amp;صفحات طولًا</translation>
    </message>
    <message>
        <source>More than one page makes a wall: each page has its place and marks for cutting. The handling banner stands on every page.</source>
        <translation>أكثر من صفحة تؤلف لوحة جدارية: لكل صفحة موضعها وعلامات قصّها. ويظهر شريط التداول على كل صفحة.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF...</source>
        <translation>&amp;حفظ بصيغة PDF...</translation>
    </message>
    <message>
        <source>Choose a printer...</source>
        <translation>اختيار طابعة...</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>حفظ الصفحات</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>الصفحات (*.pdf)</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::PropertyFields</name>
    <message>
        <source>As stated. Several values: separate them with ;</source>
        <translation>كما وردت. افصل بين القيم المتعددة بالعلامة ;</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::RecalibrationDialog</name>
    <message>
        <source>Recalibrate</source>
        <translation>إعادة المعايرة</translation>
    </message>
    <message>
        <source>Accept the new calibration</source>
        <translation>قبول المعايرة الجديدة</translation>
    </message>
    <message>
        <source>Frequencies and thresholds measured anew on all records would change this. What people decided stays.</source>
        <translation>هذا ما سيتغير إذا قيست التكرارات والحدود من جديد على كل السجلات. وتبقى قرارات الأشخاص كما هي.</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Calibrating and collating in memory ...</source>
        <translation>جارٍ المعايرة والمضاهاة في الذاكرة ...</translation>
    </message>
    <message>
        <source>Trying a new calibration</source>
        <translation>تجربة معايرة جديدة</translation>
    </message>
    <message>
        <source>Collating</source>
        <translation>جارٍ المضاهاة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::RecordsPanel</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation>التحقيقات</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>تاريخ الملاحظة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>مسحوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>تصفية السجلات</translation>
    </message>
    <message>
        <source>Of the selection only</source>
        <translation>للمختار فقط</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>No records here. Import files, or enter a record by hand.</source>
        <translation>لا سجلات هنا. استورد ملفات أو أدخل سجلًا يدويًا.</translation>
    </message>
    <message>
        <source>Stated text of the record</source>
        <translation>نص السجل كما ورد</translation>
    </message>
    <message>
        <source>Listing records</source>
        <translation>سرد السجلات</translation>
    </message>
    <message>
        <source>Looking up records</source>
        <translation>البحث عن السجلات</translation>
    </message>
    <message>
        <source>Of the selection only (%1)</source>
        <translation>للمختار فقط (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Looking up entities</source>
        <translation>البحث عن الكيانات</translation>
    </message>
    <message>
        <source>Choose a record to read what it states.</source>
        <translation>اختر سجلًا لتقرأ ما يفيد به.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>جهة المنشأ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The record states values only, no text.</source>
        <translation>يذكر السجل قيمًا فقط من دون نص.</translation>
    </message>
    <message>
        <source>Withdraw this record...</source>
        <translation>سحب هذا السجل...</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::RelationEditor</name>
    <message>
        <source>Add relation</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>A relation needs two subjects.</source>
        <translation>تحتاج العلاقة إلى موضوعين.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>إزالة هذه العلاقة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ReviewPanel</name>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>⁨%1⁩ % (من ⁨%2⁩ إلى ⁨%3⁩ %)</translation>
    </message>
    <message>
        <source>Right of what was joined: %1
Joined of what belongs together, among joined and review: %2
With candidates left apart: %3</source>
        <translation>الصحيح مما ضُمّ: ⁨%1⁩
المضموم مما حقه الضم، بين المضموم وما ينتظر المراجعة: ⁨%2⁩
ومع المرشحات التي تُركت متفرقة: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Kind of cases</source>
        <translation>نوع الحالات</translation>
    </message>
    <message>
        <source>Matches to review</source>
        <translation>مطابقات للمراجعة</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>لا شيء ينتظر المراجعة.</translation>
    </message>
    <message>
        <source>Accept all of this kind (Shift+A)</source>
        <translation>قبول كل هذا النوع (Shift+A)</translation>
    </message>
    <message>
        <source>Every pair in the list is one subject; one step to undo</source>
        <translation>كل زوج في القائمة موضوع واحد؛ ويُتراجع عنه بخطوة واحدة</translation>
    </message>
    <message>
        <source>Refuse all of this kind (Shift+R)</source>
        <translation>رفض كل هذا النوع (Shift+R)</translation>
    </message>
    <message>
        <source>No pair in the list is one subject; one step to undo</source>
        <translation>لا زوج في القائمة موضوع واحد؛ ويُتراجع عنه بخطوة واحدة</translation>
    </message>
    <message>
        <source>Listing matches</source>
        <translation>سرد المطابقات</translation>
    </message>
    <message>
        <source>Reading the verdicts</source>
        <translation>قراءة القرارات</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>المفتوح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>matter for overlaps (◆): %1</source>
        <translation>المؤثر في التداخلات (◆): ⁨%1⁩</translation>
    </message>
    <message>
        <source>set aside (?): %1</source>
        <translation>الموضوع جانبًا (؟): ⁨%1⁩</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>المحسوم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Drawing a random sample of what was joined, what waits and what was left apart ...</source>
        <translation>جارٍ سحب عينة عشوائية مما ضُمّ وما ينتظر وما تُرك متفرقًا ...</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>سحب العينة</translation>
    </message>
    <message>
        <source>Judged: %1 of %2</source>
        <translation>المحكوم فيه: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals. Pairs that share no rare value at all were never candidates; no figure here covers them.</source>
        <translation>بين قوسين: فترات ثقة 95 %. الأزواج التي لا تشترك في أي قيمة نادرة لم تكن مرشحة قط؛ ولا يشملها أي رقم هنا.</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>كل الأنواع (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quality check: judge a random sample</source>
        <translation>فحص الجودة: احكم في عينة عشوائية</translation>
    </message>
    <message>
        <source>The whole sample is judged.</source>
        <translation>حُكم في العينة كلها.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Settle all of this kind?</source>
        <translation>حسم كل هذا النوع؟</translation>
    </message>
    <message>
        <source>%1 pairs are each one subject:
%2</source>
        <translation>كل زوج منها (⁨%1⁩) موضوع واحد:
⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 pairs are each two subjects:
%2</source>
        <translation>كل زوج منها (⁨%1⁩) موضوعان:
⁨%2⁩</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>رفض الكل</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>تسجيل القرار</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::RulesEditor</name>
    <message>
        <source>is of the type</source>
        <translation>من النوع</translation>
    </message>
    <message>
        <source>is held by the agency</source>
        <translation>بحوزة الجهة</translation>
    </message>
    <message>
        <source>is held by so many agencies or more</source>
        <translation>بحوزة هذا العدد من الجهات أو أكثر</translation>
    </message>
    <message>
        <source>is the subject of an overlap</source>
        <translation>موضوع تداخل</translation>
    </message>
    <message>
        <source>has so many links or more</source>
        <translation>له هذا العدد من الروابط أو أكثر</translation>
    </message>
    <message>
        <source>rests on so many statements or more</source>
        <translation>يستند إلى هذا العدد من الإفادات أو أكثر</translation>
    </message>
    <message>
        <source>has a label with</source>
        <translation>في تسميته</translation>
    </message>
    <message>
        <source>has the strength</source>
        <translation>قوته</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أ&amp;على</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>أس&amp;فل</translation>
    </message>
    <message>
        <source>as the legend says it</source>
        <translation>كما يرد في مفتاح المخطط</translation>
    </message>
    <message>
        <source>An item that</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>A link that</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>&amp;Grey it out</source>
        <translation>&amp;تبهيت</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>بحوزة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Held by %1 agencies or more</source>
        <translation>بحوزة ⁨%1⁩ من الجهات أو أكثر</translation>
    </message>
    <message>
        <source>Subject of an overlap</source>
        <translation>موضوع تداخل</translation>
    </message>
    <message>
        <source>%1 links or more</source>
        <translation>⁨%1⁩ من الروابط أو أكثر</translation>
    </message>
    <message>
        <source>%1 statements or more</source>
        <translation>⁨%1⁩ من الإفادات أو أكثر</translation>
    </message>
    <message>
        <source>Label with %1</source>
        <translation>تسمية فيها ⁨%1⁩</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>&amp;ينطبق على</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation>البحث في القضية</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>%1   (%2, %3)</source>
        <translation>%1   (%2، %3)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Noting the search</source>
        <translation>تدوين البحث</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ShareDialog</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Stays because</source>
        <translation>سبب الحجب</translation>
    </message>
    <message>
        <source>What would let it go</source>
        <translation>ما يتيح إرساله</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Export PDF...</source>
        <translation>تصدير PDF...</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export HTML...</source>
        <translation>تصدير HTML...</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Export JSON...</source>
        <translation>تصدير JSON...</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a recipient and name the purpose.</source>
        <translation>اختر الجهة المتلقية واذكر الغرض.</translation>
    </message>
    <message>
        <source>what the recipient needs it for</source>
        <translation>ما تحتاج إليه الجهة المتلقية من أجله</translation>
    </message>
    <message>
        <source>Overlaps to share</source>
        <translation>التداخلات المراد مشاركتها</translation>
    </message>
    <message>
        <source>Investigations to share</source>
        <translation>التحقيقات المراد مشاركتها</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>ال&amp;جهة المتلقية</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>Nothing checked: every overlap that the recipient is part of.</source>
        <translation>إن لم يُؤشَّر على شيء: كل تداخل تكون الجهة المتلقية طرفًا فيه.</translation>
    </message>
    <message>
        <source>&amp;Overlaps</source>
        <translation>الت&amp;داخلات</translation>
    </message>
    <message>
        <source>&amp;Investigations</source>
        <translation>ال&amp;تحقيقات</translation>
    </message>
    <message>
        <source>Exactly what the recipient will see</source>
        <translation>ما ستراه الجهة المتلقية بعينه</translation>
    </message>
    <message>
        <source>What is withheld and why</source>
        <translation>ما حُجب ولماذا</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>لم يُحجب شيء.</translation>
    </message>
    <message>
        <source>Record consent or condition read...</source>
        <translation>تدوين موافقة أو شرط مقروء...</translation>
    </message>
    <message>
        <source>Listing what can be shared</source>
        <translation>سرد ما يمكن مشاركته</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>لا جهة اتصال معروفة.</translation>
    </message>
    <message>
        <source>! verified on %1, over six months ago</source>
        <translation>! تم التحقق في ⁨%1⁩، قبل أكثر من ستة أشهر</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>⁧تم التحقق في ⁨%1⁩⁩</translation>
    </message>
    <message>
        <source>Applying the handling rules</source>
        <translation>تطبيق قواعد التداول</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the recipient will see&lt;/b&gt; (statements: %1)</source>
        <translation>&lt;b&gt;ما ستراه الجهة المتلقية&lt;/b&gt; (الإفادات: ⁨%1⁩)</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>الشروط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&lt;b&gt;What stays here&lt;/b&gt; (items: %1). Nothing of this table is in the output.</source>
        <translation>&lt;b&gt;ما يبقى هنا&lt;/b&gt; (البنود: ⁨%1⁩). لا يخرج شيء من هذا الجدول.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the recipient will see&lt;/b&gt;</source>
        <translation>&lt;b&gt;ما ستراه الجهة المتلقية&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;What stays here&lt;/b&gt;</source>
        <translation>&lt;b&gt;ما يبقى هنا&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تدوين موافقة</translation>
    </message>
    <message>
        <source>Who consented, when and how? Or: which condition was read?</source>
        <translation>مَن وافق، ومتى وكيف؟ أو: أي شرط قُرئ؟</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>تدوين الموافقة</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>ملخص لـ %1</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>تصدير الملخص</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>جارٍ المشاركة</translation>
    </message>
    <message>
        <source>Written and logged</source>
        <translation>كُتب ودُوِّن</translation>
    </message>
    <message>
        <source>%1
Statements that went out: %2. The act stands in the log of the case.</source>
        <translation>⁨%1⁩
الإفادات التي خرجت: ⁨%2⁩. والعملية مدوَّنة في سجل أحداث القضية.</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::SnapshotsDialog</name>
    <message>
        <source>Snapshots of the chart</source>
        <translation>لقطات المخطط</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد أي منها بعد.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Rena&amp;me...</source>
        <translation>إعادة ال&amp;تسمية...</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Listing the snapshots</source>
        <translation>سرد اللقطات</translation>
    </message>
    <message>
        <source>Putting the chart back</source>
        <translation>إرجاع المخطط</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>إعادة تسمية اللقطة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Renaming the snapshot</source>
        <translation>إعادة تسمية اللقطة</translation>
    </message>
    <message>
        <source>Deleting the snapshot</source>
        <translation>حذف اللقطة</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::SplitDialog</name>
    <message>
        <source>Take apart</source>
        <translation>تفريق</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تفريق</translation>
    </message>
    <message>
        <source>Tick the mentions that are another subject (space key).</source>
        <translation>أشّر على الإشارات التي هي موضوع آخر (مفتاح المسافة).</translation>
    </message>
    <message>
        <source>Mentions of the entity</source>
        <translation>إشارات الكيان</translation>
    </message>
    <message>
        <source>What would come of it stands here as soon as something is ticked.</source>
        <translation>يظهر هنا ما سينتج عنه حالما يُؤشَّر على شيء.</translation>
    </message>
    <message>
        <source>Listing mentions</source>
        <translation>سرد الإشارات</translation>
    </message>
    <message>
        <source>Looking what would come of it</source>
        <translation>النظر فيما سينتج عنه</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>فتح القضية النموذجية</translation>
    </message>
    <message>
        <source>Three agencies, one network: “Three Flags”</source>
        <translation>ثلاث جهات وشبكة واحدة: «الأعلام الثلاثة»</translation>
    </message>
    <message>
        <source>Open a case...</source>
        <translation>فتح قضية...</translation>
    </message>
    <message>
        <source>A file that ends in .crosscase</source>
        <translation>ملف ينتهي بـ ‎.crosscase</translation>
    </message>
    <message>
        <source>New case...</source>
        <translation>قضية جديدة...</translation>
    </message>
    <message>
        <source>Empty; then import files into it</source>
        <translation>فارغة؛ ثم تُستورد إليها الملفات</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>القضايا الحديثة</translation>
    </message>
    <message>
        <source>Cases that you open will be listed here.</source>
        <translation>تُسرد هنا القضايا التي تفتحها.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>Crosscase</source>
        <translation>Crosscase</translation>
    </message>
    <message>
        <source>See where investigations cross, and why.</source>
        <translation>اعرف أين تتقاطع التحقيقات، ولماذا.</translation>
    </message>
    <message>
        <source>Open &amp;again what was open</source>
        <translation>&amp;فتح ما كان مفتوحًا</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;لا، شكرًا</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::StatusCounts</name>
    <message>
        <source>Items on the chart; a folded group is one</source>
        <translation>عناصر المخطط؛ المجموعة المطوية واحد</translation>
    </message>
    <message>
        <source>Links on the chart</source>
        <translation>روابط المخطط</translation>
    </message>
    <message>
        <source>Selected entities, on the chart or not. Escape clears the selection.</source>
        <translation>الكيانات المختارة، على المخطط أو خارجه. مفتاح Escape يلغي الاختيار.</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>العناصر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Links: %1</source>
        <translation>الروابط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المختار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>المخفي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>المصافي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Handling: %1</source>
        <translation>التداول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Items and links that belong to the chart and are not shown</source>
        <translation>عناصر وروابط تنتمي إلى المخطط ولا تظهر</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::SubjectEditor</name>
    <message>
        <source>Subjects of the record</source>
        <translation>موضوعات السجل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Is a &amp;minor</source>
        <translation>&amp;قاصر</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>crosscase::ui::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Re&amp;view matches</source>
        <translation>م&amp;راجعة المطابقات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>ال&amp;قضية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New case...</source>
        <translation>&amp;قضية جديدة...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;فتح...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ملف &amp;حديث</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>ف&amp;تح القضية النموذجية</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;استيراد...</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>New recor&amp;d...</source>
        <translation>&amp;سجل جديد...</translation>
    </message>
    <message>
        <source>S&amp;hare...</source>
        <translation>&amp;مشاركة...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>إ&amp;غلاق القضية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;بحث...</translation>
    </message>
    <message>
        <source>C&amp;lear the selection</source>
        <translation>إ&amp;لغاء الاختيار</translation>
    </message>
    <message>
        <source>Run a &amp;command...</source>
        <translation>&amp;تشغيل أمر...</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>الل&amp;وحات</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;ترتيبات اللوحات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Running &amp;jobs...</source>
        <translation>ال&amp;مهام الجارية...</translation>
    </message>
    <message>
        <source>&amp;Collate</source>
        <translation>&amp;مضاهاة</translation>
    </message>
    <message>
        <source>&amp;Recalibrate...</source>
        <translation>إ&amp;عادة المعايرة...</translation>
    </message>
    <message>
        <source>&amp;Join the two selected...</source>
        <translation>&amp;ضمّ الاثنين المختارين...</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Take the selected apart...</source>
        <translation>ت&amp;فريق المختار...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>&amp;Batches...</source>
        <translation>ال&amp;دفعات...</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>ال&amp;تحقق من الملف</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>ال&amp;مفاتيح...</translation>
    </message>
    <message>
        <source>&amp;About Crosscase</source>
        <translation>&amp;حول Crosscase</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The program speaks it when it is started again.</source>
        <translation>يتكلمها البرنامج عند تشغيله من جديد.</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
