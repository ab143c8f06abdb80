/** Spellings of the same name, a group a line: what telegrams show, and the other usual transliterations; no list is their source. */
export const spellingTable = [
	{
		group: 'persons of the Middle East and North Africa',
		rows: `
Qadhafi, Gaddafi, Qaddafi, Kadhafi, Gadhafi, Kaddafi, Qadhdhafi, Gadafi, Qadafi, Khadafy, Khaddafi, Ghaddafi, Qathafi
Muammar, Moammar, Muamar
Saif al-Islam, Sayf al-Islam, Seif al-Islam
Shalgam, Shalqam, Shalgham
Musa Kusa, Moussa Koussa, Musa Kousa
Megrahi, Maqrahi, Magrahi
Jalloud, Jallud
Ahmadinejad, Ahmadi-Nejad, Ahmadinezhad, Ahmedinejad
Khamenei, Khamanei
Khomeini, Khomeyni, Khomeiny, Khumayni
Rafsanjani, Rafsandjani
Khatami, Khatemi
Mossadegh, Mosaddeq, Mossadeq, Mosadegh, Musaddiq, Mossadiq
Pahlavi, Pahlevi
Mottaki, Motaki, Muttaki
Mousavi, Musavi, Moussavi
Karroubi, Karrubi, Karoubi
Bani-Sadr, Banisadr
Ghotbzadeh, Qotbzadeh
Hoveyda, Hoveida
Bakhtiar, Bakhtiyar
Shariatmadari, Shariat-Madari
Qalibaf, Ghalibaf
Rezai, Rezaie
Soleimani, Sulaymani, Suleimani, Sulaimani
Mubarak, Mobarak, Moubarak
Assad, Asad
Hafiz, Hafez
Bashar, Bashshar
Gamal Abdel Nasser, Jamal Abd al-Nasir, Gamal Abd al-Nasir, Gamal Abdul Nasser
Nasser, Nasir, Naser
Fawzi, Fawzy, Fauzi
Yasir, Yasser, Yassir
Abu Mazen, Abu Mazin
Haniyeh, Haniyah, Haniya, Hanieh
Mishal, Meshal, Mashal, Mashaal, Meshaal
Jumblatt, Junblatt, Jumblat, Junblat, Joumblatt
Geagea, Jaja
Gemayel, Jumayyil, Jumayil, Gemayyel
Lahoud, Lahud
Siniora, Saniora, Sanyura, Sinyura
Nasrallah, Nasralla
Berri, Birri
Franjieh, Frangieh, Franjiyah, Faranjiyah
Rafiq, Rafik, Rafic
Chamoun, Shamun, Chamoune
Boumediene, Boumedienne, Boumedien
Ben Bella, Benbella, Bin Bella
Bouteflika, Boutaflika
Bourguiba, Bourghiba, Burguiba
Nimeiri, Numayri, Nimeiry, Numeiri, Nimairi
Saddam, Sadam
Jaafari, Jafari, Jaffari
Chalabi, Jalabi, Challabi
Barzani, Barazani
Muqtada, Moqtada, Muktada, Moktada
Bin Ladin, Bin Laden, Binladin, Binladen
Usama, Osama
Zawahiri, Zawahri, Dhawahiri
Zarqawi, Zarkawi
Maktoum, Maktum
Nahyan, Nahayan
Zayid, Zayed
Qaboos, Qabus
Baradei, Elbaradei, Baradai
Boutros-Ghali, Butrus Ghali, Boutros Ghaly
Denktash, Denktas
Clerides, Klerides, Klirides
Karamanlis, Caramanlis
`,
	},
	{
		group: 'persons of South Asia',
		rows: `
Karzai, Karzay
Hekmatyar, Hikmatyar, Hekmatiar
Haqqani, Haqani
Rabbani, Rabani
Dostum, Dostam
Taraki, Tarakki
Hafizullah, Hafizollah
Qanuni, Qanooni, Qanouni
Sayyaf, Sayaf
Sherzai, Shirzai
Zahir Shah, Zaher Shah
Massoud, Masood, Masud, Massud, Masoud
Musharraf, Musharaf
Zia ul-Haq, Ziaul Haq, Zia al-Haq
Mujibur Rahman, Mujib ur-Rahman, Mujeebur Rahman
Kayani, Kiyani
Vajpayee, Vajpayi
Bandaranaike, Bandaranayake
Jayewardene, Jayawardene
Rajapaksa, Rajapakse
Prabhakaran, Prabakaran, Pirapaharan
Chaudhry, Chaudhary, Chowdhury, Choudhury, Chaudhuri, Chaudhri
`,
	},
	{
		group: 'persons of East and Southeast Asia',
		rows: `
Mao Zedong, Mao Tse-tung, Mao Tsetung, Mao Ze-dong
Zhou Enlai, Chou En-lai, Chou Enlai, Zhou En-lai
Deng Xiaoping, Teng Hsiao-p'ing, Teng Hsiaoping, Deng Xiao-ping
Hua Guofeng, Hua Kuo-feng, Hua Kuofeng
Lin Biao, Lin Piao
Jiang Qing, Chiang Ch'ing
Chiang Kai-shek, Chiang Kaishek, Jiang Jieshi
Chiang Ching-kuo, Chiang Chingkuo, Jiang Jingguo
Liu Shaoqi, Liu Shao-ch'i
Peng Dehuai, P'eng Te-huai
Qiao Guanhua, Ch'iao Kuan-hua
Huang Zhen, Huang Chen
Ji Pengfei, Chi P'eng-fei
Li Xiannian, Li Hsien-nien
Ye Jianying, Yeh Chien-ying
Zhao Ziyang, Chao Tzu-yang
Hu Yaobang, Hu Yao-pang
Peng Zhen, P'eng Chen
Wang Hongwen, Wang Hung-wen
Zhang Chunqiao, Chang Ch'un-ch'iao
Yao Wenyuan, Yao Wen-yuan
Wang Dongxing, Wang Tung-hsing
Geng Biao, Keng Piao
Chai Zemin, Ch'ai Tse-min
Lee Teng-hui, Li Teng-hui, Li Denghui
Chen Shui-bian, Ch'en Shui-pien, Chen Shuibian
Ma Ying-jeou, Ma Yingjiu
Sun Yat-sen, Sun Yatsen, Sun Yixian
Kim Il-sung, Kim Il-song, Kim Ilsung, Kim Ilsong
Kim Jong-il, Kim Chong-il, Kim Jongil
Kim Jong-un, Kim Chong-un
Syngman Rhee, Yi Sung-man
Park Chung-hee, Pak Chong-hui, Pak Chung-hi, Park Chung-hi
Chun Doo-hwan, Chon Tu-hwan
Roh Tae-woo, No Tae-u
Kim Young-sam, Kim Yong-sam
Kim Dae-jung, Kim Tae-chung
Kim Jong-pil, Kim Chong-pil
Roh Moo-hyun, No Mu-hyon, Noh Moo-hyun
Lee Myung-bak, Yi Myong-pak
Ban Ki-moon, Pan Ki-mun
Sihanouk, Sihanuk
Khieu Samphan, Khieu Samphon
Souvanna Phouma, Suvanna Phuma
Souphanouvong, Suphanuvong
Sukarno, Soekarno
Suharto, Soeharto
Yudhoyono, Yudoyono
Mahathir, Mahatir
Aung San Suu Kyi, Aung San Su Kyi
Konoe, Konoye
`,
	},
	{
		group: 'persons of the Soviet Union and of Eastern Europe',
		rows: `
Khrushchev, Khrushchov, Khruschev, Krushchev
Brezhnev, Breshnev
Kosygin, Kossygin
Podgorny, Podgornyy, Podgorniy
Gromyko, Gromiko
Dobrynin, Dobrinin
Gorbachev, Gorbachov, Gorbachyov, Gorbatchev
Yeltsin, Eltsin
Solzhenitsyn, Solzhenitsin
Shcharansky, Sharansky, Shcharanskiy, Scharansky
Medvedev, Medvedyev
Zhirinovsky, Zhirinovskiy, Zhirinovskii
Khodorkovsky, Khodorkovskiy, Khodorkovskii
Berezovsky, Berezovskiy, Berezovskii
Yavlinsky, Yavlinskiy, Yavlinskii
Yushchenko, Yuschenko
Tymoshenko, Timoshenko
Yanukovych, Yanukovich, Yanukovitch
Lukashenko, Lukashenka
Saakashvili, Sakashvili
Shevardnadze, Shevarnadze
Aliyev, Aliev
Nazarbayev, Nazarbaev
Niyazov, Niazov, Nyyazow
Berdimuhamedov, Berdymukhammedov, Berdimuhamedow, Berdymukhamedov, Berdimukhamedov
Akayev, Akaev
Bakiyev, Bakiev
Rahmonov, Rakhmonov, Rakhmanov
Rahmon, Rakhmon
Kocharian, Kocharyan
Sargsian, Sargsyan, Sarkisian, Sarkissian, Sarkisyan
Ter-Petrossian, Ter-Petrosyan, Ter-Petrosian
Basayev, Basaev
Dudayev, Dudaev
Kadyrov, Kadirov, Qadyrov
Ceausescu, Ceaucescu
Milosevic, Miloshevich
Djindjic, Dindic, Djindic
Djukanovic, Dukanovic
Tudjman, Tudman
Djilas, Dilas
Hoxha, Hodzha
Zhivkov, Jivkov
Hammarskjold, Hammarskjoeld
Schroeder, Schroder
`,
	},
	{
		group: 'persons of Africa',
		rows: `
Haile Selassie, Haile Sellassie
Mengistu, Menghistu
Isaias, Isayas, Issaias, Esayas
Afwerki, Afeworki, Afewerki
Siad Barre, Siyad Barre
Aideed, Aidid, Aydid
Kasavubu, Kasa-Vubu
Tshombe, Chombe
`,
	},
	{
		group: 'names that many persons bear',
		rows: `
Muhammad, Mohammed, Mohammad, Mohamed, Muhammed, Mohamad, Muhamad
Hussein, Husayn, Husain, Hussain, Husein, Hossein, Hussien
Hasan, Hassan
Ahmad, Ahmed
Mahmud, Mahmoud, Mahmood
Yusuf, Yousef, Youssef, Yusif, Yousuf, Yousif, Yusef
Ibrahim, Ebrahim
Umar, Omar
Uthman, Othman, Osman, Usman
Abdullah, Abdallah, Abdulla, Abd Allah
Abdul Rahman, Abd al-Rahman, Abdel Rahman, Abdurrahman, Abdulrahman, Abdur Rahman, Abderrahmane
Abdul Aziz, Abd al-Aziz, Abdel Aziz, Abdulaziz, Abdelaziz
Abdul Karim, Abd al-Karim, Abdel Karim, Abdulkarim, Abdelkarim
Abdul Qadir, Abd al-Qadir, Abdel Kader, Abdelkader, Abdulqadir, Abdul Qadeer
Abdul Hamid, Abd al-Hamid, Abdel Hamid, Abdulhamid, Abdelhamid
Faisal, Faysal, Feisal, Feysal
Khalid, Khaled
Fahd, Fahad
Nayif, Nayef
Jabir, Jaber
Salih, Saleh
Sharif, Shareef
Rashid, Rasheed, Rachid
Tariq, Tarik, Tareq
Mustafa, Mustapha, Moustapha, Mostafa, Moustafa
Sulayman, Suleiman, Sulaiman, Suleyman, Solaiman
Ismail, Esmail, Ismael
Ishaq, Ishak
Jafar, Jaafar, Jaffar
Mahdi, Mehdi
Musa, Moussa, Mousa
Daud, Daoud, Dawud, Dawood
Harun, Haroun
Yaqub, Yacoub, Yakub, Yaqoub
Idris, Idriss
Fuad, Fouad
Nuri, Nouri
Walid, Waleed
Faruq, Farouk, Farouq, Faruk
Qasim, Qassem, Kassem, Qasem
Tawfiq, Tewfik, Toufic, Taufiq, Tawfik
Ayyub, Ayub, Ayoub
Yahya, Yahia, Yehia
Iyad, Ayad
Kamal, Kemal
`,
	},
	{
		group: 'groups, peoples, religions',
		rows: `
Hizballah, Hezbollah, Hizbollah, Hizbullah, Hezbullah, Hezballah
Qaida, Qaeda, Quaida
Taliban, Taleban
Mujahideen, Mujahidin, Mujahedin, Mujahedeen, Mujaheddin, Mojahedin
Fedayeen, Fidayin, Fedayin
Lashkar-e-Tayyiba, Lashkar-e-Taiba, Lashkar-i-Tayyiba, Lashkar-e-Toiba, Lashkar-e-Tayba, Lashkar-i-Taiba
Jaish-e-Mohammed, Jaish-e-Muhammad, Jaish-i-Mohammed, Jaish-e-Mohammad
Hizb ut-Tahrir, Hizb al-Tahrir, Hizbut Tahrir
Jemaah Islamiyah, Jemaah Islamiya, Jamaah Islamiyah, Jemaah Islamiah
Gamaa al-Islamiyya, Jamaa al-Islamiyya, Gamaa Islamiya, Jamaa Islamiya
Abu Sayyaf, Abu Sayaf
Shabaab, Shabab, Shebab
Houthi, Huthi
Houthis, Huthis
Baathist, Ba'thist
Baath Party, Ba'th Party
Peshmerga, Peshmarga, Pesh Merga
Janjaweed, Janjawid, Jinjaweed
Basij, Baseej
Kuomintang, Guomindang
Falun Gong, Falungong
Vietcong, Viet Cong
Vietminh, Viet Minh
Khmer Rouge, Khmers Rouges
Sendero Luminoso, Shining Path
Xinhua, Hsinhua
Izvestia, Izvestiya
Muslim, Moslem
Muslims, Moslems
Koran, Quran
Sharia, Shariah
Wahhabi, Wahabi
Hashemite, Hashimite
Ismaili, Ismaeli
Shia, Shiah
Druze, Druse
Alawite, Alaouite
Ayatollah, Ayatullah
Sheikh, Shaykh, Shaikh, Sheik
Majlis, Majles
Loya Jirga, Loya Jirgah
Intifada, Intifadah
Ramadan, Ramazan, Ramadhan
Hajj, Hadj
Pashtun, Pushtun, Pashtoon, Pakhtun, Pathan
Pashtuns, Pushtuns, Pashtoons, Pakhtuns, Pathans
Pashto, Pushtu, Pashtu, Pushto
Baluch, Baloch
Uighur, Uyghur, Uygur, Uigur
Uighurs, Uyghurs, Uygurs, Uigurs
Turkmen, Turcoman, Turkoman
Kazakh, Kazak
Kyrgyz, Kirghiz, Kirgiz
Tajik, Tadzhik, Tadjik
Tatar, Tartar
Tatars, Tartars
Bedouin, Beduin
Sahrawi, Saharawi, Sahraoui
Tuareg, Touareg
Ibo, Igbo
Hausa, Haussa
Ashanti, Asante
Kikuyu, Gikuyu
Belorussian, Byelorussian, Belarusian, Belarussian
Romanian, Rumanian, Roumanian
Gurkha, Gorkha
Gurkhas, Gorkhas
`,
	},
	{
		group: 'countries and regions',
		rows: `
Burma, Myanmar
Ceylon, Sri Lanka
Cambodia, Kampuchea, Khmer Republic
Vietnam, Viet-Nam
Bangladesh, Bangla Desh
Thailand, Siam
Taiwan, Formosa
Iran, Persia
Timor-Leste, East Timor
Ivory Coast, Cote d'Ivoire, Cote d Ivoire
Upper Volta, Burkina Faso, Haute-Volta
Dahomey, Benin
Zaire, Congo-Kinshasa, Democratic Republic of the Congo, Democratic Republic of Congo
Rhodesia, Zimbabwe
Northern Rhodesia, Zambia
Nyasaland, Malawi
Bechuanaland, Botswana
Basutoland, Lesotho
South West Africa, Southwest Africa, Namibia
Gold Coast, Ghana
Guinea-Bissau, Portuguese Guinea, Guine-Bissau
Equatorial Guinea, Spanish Guinea
Cape Verde, Cabo Verde
Malagasy Republic, Madagascar
French Somaliland, Territory of the Afars and Issas, Afars and Issas, Djibouti, Jibuti
Rwanda, Ruanda
Ethiopia, Abyssinia
Mozambique, Mocambique
Mauritania, Mauretania
Comoros, Comores
British Honduras, Belize
British Guiana, Guyana
Suriname, Surinam, Dutch Guiana
Brazil, Brasil
Falklands, Falkland Islands, Malvinas
New Hebrides, Vanuatu
Gilbert Islands, Kiribati
Ellice Islands, Tuvalu
Palau, Belau
Truk, Chuuk
Ponape, Pohnpei
Belarus, Belorussia, Byelorussia
Moldova, Moldavia
Kyrgyzstan, Kirghizia, Kirgizia, Kirghizstan, Kirgizstan
Turkmenistan, Turkmenia
Tajikistan, Tadzhikistan, Tadjikistan
Kazakhstan, Kazakstan
Azerbaijan, Azerbaidzhan, Azerbaydzhan, Azarbaijan
Abkhazia, Abkhaziya
Adjara, Ajaria, Ajara, Adzharia, Adjaria
Nagorno-Karabakh, Nagorny Karabakh, Nagorno-Karabagh, Nagorniy Karabakh
Transnistria, Transdniester, Trans-Dniester, Transdniestria
Crimea, Krym
Chechnya, Chechnia
Ingushetia, Ingushetiya
Dagestan, Daghestan
Yakutia, Sakha
Estonia, Esthonia
Romania, Rumania, Roumania
Yugoslavia, Jugoslavia
Czechoslovakia, Czecho-Slovakia
Kosovo, Kosova
Herzegovina, Hercegovina
Vojvodina, Voivodina
Bahrain, Bahrein, Bahrayn
Kuwait, Kuwayt
Dhofar, Dhufar, Zufar
Hadramaut, Hadhramaut, Hadramawt
Hijaz, Hejaz
Najd, Nejd
Persian Gulf, Arabian Gulf
Khuzestan, Khuzistan
Kurdistan, Kordestan
Darfur, Dar Fur, Darfour
Ogaden, Ogadain
Katanga, Shaba
Biqa, Bekaa, Beqaa, Biqaa, Bekka
Golan, Jawlan
Baluchistan, Balochistan
Waziristan, Wazeristan
Helmand, Hilmand
Uruzgan, Oruzgan, Urozgan
Kunar, Konar
Paktia, Paktya
Panjshir, Panjsher
Orissa, Odisha
Arakan, Rakhine
Irrawaddy, Ayeyarwady
Aceh, Atjeh, Acheh
Sulawesi, Celebes
Moluccas, Maluku
Irian Jaya, West Irian, Irian Barat
Tibet, Xizang
Xinjiang, Sinkiang
Guangdong, Kwangtung
Guangxi, Kwangsi
Sichuan, Szechuan, Szechwan
Fujian, Fukien
Zhejiang, Chekiang
Jiangsu, Kiangsu
Jiangxi, Kiangsi
Shandong, Shantung
Guizhou, Kweichow
Hubei, Hupeh, Hupei
Hebei, Hopeh, Hopei
Henan, Honan
Shaanxi, Shensi
Shanxi, Shansi
Gansu, Kansu
Qinghai, Tsinghai
Heilongjiang, Heilungkiang
Jilin, Kirin
Yangtze, Yangzi, Yangtse
Senkaku, Diaoyu, Diaoyutai, Tiaoyutai
Paracels, Xisha, Hsisha
Spratlys, Nansha
Quemoy, Kinmen, Jinmen
Damansky, Damanskiy, Zhenbao, Chenpao
Kurils, Kuriles
Kuril, Kurile
Takeshima, Tokdo, Dokdo
Cheju, Jeju
`,
	},
	{
		group: 'cities of the Middle East and North Africa',
		rows: `
Tehran, Teheran
Isfahan, Esfahan
Qom, Qum, Ghom
Mashhad, Meshed, Mashad, Meshhed
Khorramshahr, Khurramshahr
Bushehr, Bushire, Bushehre
Bandar Abbas, Bandar-e Abbas
Fordow, Fordo
Baghdad, Bagdad
Basrah, Basra
Kirkuk, Karkuk
Irbil, Erbil, Arbil
Sulaymaniyah, Sulaimaniya, Sulaymaniya, Sulaimaniyah, Suleimaniya, Suleimaniyah
Dahuk, Dohuk, Duhok
Karbala, Kerbala
Fallujah, Falluja
Tikrit, Takrit
Nasiriyah, Nasiriya, Nassiriyah
Aleppo, Halab
Homs, Hims
Hama, Hamah
Latakia, Lattakia
Dayr az-Zawr, Deir ez-Zor, Dayr al-Zur, Deir al-Zor, Deir Ezzor
Beirut, Beyrouth
Sidon, Saida
Baalbek, Baalbak
Nahr al-Barid, Nahr al-Bared
Shatila, Chatila, Shatilla
Ramallah, Ram Allah
Eilat, Elat
Aqaba, Akaba
Sharm el-Sheikh, Sharm al-Shaykh, Sharm ash-Shaykh, Sharm el-Sheik
Aswan, Assuan
Asyut, Assiut
Benghazi, Banghazi
Tobruk, Tubruq
Sirte, Surt
Misrata, Misurata, Misratah
Bizerte, Bizerta
Marrakech, Marrakesh
Fez, Fes
Tangier, Tangiers
Tetouan, Tetuan
Laayoune, El Aaiun, Layoune
Riyadh, Riyad
Jeddah, Jidda, Jiddah, Jedda
Mecca, Makkah
Medina, Madinah
Manama, Manamah
Sharjah, Shariqah
Ras al-Khaimah, Ras al-Khaymah
Fujairah, Fujayrah
Muscat, Masqat
Sanaa, Sana
Hodeida, Hudaydah, Hodeidah
Taiz, Taizz
Saada, Saadah, Sadah
Marib, Mareb
Istanbul, Constantinople
Izmir, Smyrna
Iskenderun, Alexandretta
Nicosia, Lefkosia, Lefkosa
Famagusta, Gazimagusa
Kyrenia, Girne
Bosporus, Bosphorus
`,
	},
	{
		group: 'cities of Asia',
		rows: `
Beijing, Peking, Peiping
Guangzhou, Canton, Kwangchow
Nanjing, Nanking
Chongqing, Chungking
Tianjin, Tientsin
Xian, Sian
Qingdao, Tsingtao
Hangzhou, Hangchow
Suzhou, Soochow
Fuzhou, Foochow
Xiamen, Amoy
Shenyang, Mukden
Dalian, Dairen
Taipei, Taibei
Macau, Macao
Hong Kong, Hongkong
Pyongyang, Pyeongyang
Pusan, Busan
Inchon, Incheon
Taegu, Daegu
Kwangju, Gwangju
Kaesong, Gaeseong
Yongbyon, Nyongbyon, Yeongbyeon
Saigon, Ho Chi Minh City
Hanoi, Ha Noi
Haiphong, Hai Phong
Danang, Da Nang
Phnom Penh, Pnom Penh
Kompong Som, Kampong Saom, Sihanoukville
Siem Reap, Siemreap
Vientiane, Viangchan
Luang Prabang, Louangphrabang, Luangprabang
Rangoon, Yangon
Moulmein, Mawlamyine
Pegu, Bago
Akyab, Sittwe
Naypyidaw, Nay Pyi Taw, Naypyitaw, Nay Pyi Daw
Jakarta, Djakarta
Yogyakarta, Jogjakarta, Djogjakarta
Surabaya, Surabaja
Makassar, Ujung Pandang, Macassar
Malacca, Melaka
Johor, Johore
Bombay, Mumbai
Madras, Chennai
Calcutta, Kolkata
Bangalore, Bengaluru
Poona, Pune
Baroda, Vadodara
Cawnpore, Kanpur
Benares, Varanasi, Banaras
Trivandrum, Thiruvananthapuram
Pondicherry, Puducherry
Simla, Shimla
Gauhati, Guwahati
Jullundur, Jalandhar
Dacca, Dhaka
Chittagong, Chattogram
Kathmandu, Katmandu, Khatmandu
Kandahar, Qandahar
Kunduz, Konduz, Qunduz
Mazar-e-Sharif, Mazar-i-Sharif, Mazar Sharif
Lashkar Gah, Lashkargah
`,
	},
	{
		group: 'cities of the Soviet Union and of Europe',
		rows: `
Kiev, Kyiv
Kharkov, Kharkiv
Lvov, Lviv, Lwow
Odessa, Odesa
Chernobyl, Chornobyl
Dnepropetrovsk, Dnipropetrovsk
Nikolayev, Mykolaiv
Sevastopol, Sebastopol
Gomel, Homyel
Grodno, Hrodna
Kishinev, Chisinau
Frunze, Bishkek
Ashgabat, Ashkhabad
Alma-Ata, Almaty
Tselinograd, Akmola, Astana
Semipalatinsk, Semey
Tashkent, Toshkent
Bukhara, Bokhara
Samarkand, Samarqand
Tbilisi, Tiflis
Sukhumi, Sokhumi
Tskhinvali, Tskhinval
Yerevan, Erevan
Stepanakert, Khankendi
Leningrad, St. Petersburg, Saint Petersburg
Gorky, Gorkiy, Nizhny Novgorod
Kuybyshev, Kuibyshev, Samara
Sverdlovsk, Yekaterinburg, Ekaterinburg
Stalingrad, Volgograd
Ordzhonikidze, Vladikavkaz
Kaliningrad, Konigsberg, Koenigsberg
Arkhangelsk, Archangel
Baikonur, Baykonur, Tyuratam
Vilnius, Vilna, Wilno
Kaunas, Kovno
Klaipeda, Memel
Tallinn, Tallin
Warsaw, Warszawa
Gdansk, Danzig
Krakow, Cracow
Wroclaw, Breslau
Szczecin, Stettin
Prague, Praha
Bucharest, Bucuresti
Belgrade, Beograd
Rijeka, Fiume
Pristina, Prishtina, Prishtine
Mitrovica, Mitrovice
Podgorica, Titograd
Skopje, Skoplje
Tirana, Tirane
Durres, Durazzo
Thessaloniki, Salonika, Salonica, Saloniki
Souda Bay, Suda Bay
Vienna, Wien
Munich, Muenchen, Munchen
Cologne, Koeln, Koln
Nuremberg, Nuernberg, Nurnberg
Dusseldorf, Duesseldorf
Zurich, Zuerich
Geneva, Geneve
Bern, Berne
Basel, Basle
The Hague, Den Haag
Antwerp, Antwerpen
Brussels, Bruxelles
Ghent, Gent
Gothenburg, Goteborg, Goeteborg
Helsinki, Helsingfors
Copenhagen, Kobenhavn
Lisbon, Lisboa
Seville, Sevilla
Zaragoza, Saragossa
Naples, Napoli
Turin, Torino
Florence, Firenze
Venice, Venezia
Genoa, Genova
Leghorn, Livorno
Marseille, Marseilles
Lyon, Lyons
`,
	},
	{
		group: 'cities of Africa and of the Americas',
		rows: `
Kinshasa, Leopoldville
Lubumbashi, Elisabethville
Kisangani, Stanleyville
Harare, Salisbury
Maputo, Lourenco Marques
Huambo, Nova Lisboa
Antananarivo, Tananarive
Ndjamena, Fort Lamy, Njamena
Banjul, Bathurst
Bujumbura, Usumbura
Mogadishu, Mogadiscio
Kismayo, Kismaayo, Kismayu, Chisimaio
Hargeisa, Hargeysa
Asmara, Asmera
Massawa, Mitsiwa
Addis Ababa, Addis Abeba
Khartoum, Khartum
Timbuktu, Tombouctou, Timbuctoo
Fernando Po, Fernando Poo, Bioko
Walvis Bay, Walfish Bay
Cuzco, Cusco
Havana, Habana
`,
	},
] as const;
