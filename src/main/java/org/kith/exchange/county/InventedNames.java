package org.kith.exchange.county;

import java.util.List;

/** Names to draw from, of many origins. Any likeness of a drawn pair to a real person is chance. */
final class InventedNames {
    private static final List<String> GIRLS = words("""
            Aaliyah Abigail Ada Agnieszka Aisha Alice Amara Amelia Amina Anjali Anya Aoife Ava Beatrix Bethany Blessing Bronwen Cara
            Carys Charlotte Chiamaka Chloë Clara Daisy Darcey Demi Eleanor Elif Ella Ellie Emilia Erin Esme Evie Fatou Faye Florence Freya
            Georgia Grace Hana Harper Hollie Imani Iris Isla Ivy Jasmine Jodie Kasia Kayla Keeley Khadija Lacey Layla Leah Lexi Lily
            Lucia Maisie Manon Maryam Matilda Mei Mila Molly Nadia Naomi Niamh Nova Olivia Orla Phoebe Poppy Priya Robyn Rosie Ruby
            Saoirse Scarlett Shreya Sienna Skye Sofia Summer Tamsin Tia Willow Yasmin Zara Zoë""");
    private static final List<String> BOYS = words("""
            Aaron Adam Ahmed Aidan Alfie Amir Archie Arjun Arlo Ayaan Bailey Ben Blake Bodhi Brandon Callum Cameron Charlie Connor
            Corey Dawid Dexter Dominik Dylan Ebenezer Eddie Elijah Emre Ethan Ewan Finlay Frankie Freddie Gethin George Harley Harrison
            Harry Hassan Hugo Ibrahim Isaac Ivan Jack Jacob Jakub Jaxon Jay Jenson Joel Joshua Kai Kian Kofi Lennon Leo Lewis Liam Logan
            Louie Luca Malachi Mason Mateusz Max Mohammed Muhammad Nathan Noah Oisín Oliver Omar Oscar Otis Owen Rafferty Ravi Reece
            Reuben Rhys Riley Rory Rowan Samuel Sebastian Shane Taylor Theo Toby Tomasz Tyler Usman Wilf Yusuf Zachary Zain""");
    private static final List<String> WOMEN = words("""
            Abena Adele Agnes Alison Amanda Andrea Angela Anita Ann Annette Barbara Beverley Bridget Carol Caroline Catherine Cheryl
            Christine Claire Comfort Danielle Dawn Debbie Deborah Denise Diane Donna Doreen Dorota Edith Eileen Elaine Elizabeth Emma
            Ewa Fatima Fiona Gail Gemma Gillian Gloria Halima Heather Helen Irene Jackie Jane Janet Janice Jean Jennifer Joan Joanne
            Joyce Judith Julie June Karen Katarzyna Kathleen Kelly Kerry Kim Leanne Lesley Linda Lisa Lorraine Louise Lynn Marcia
            Margaret Maria Marie Maureen Mavis Michelle Nasreen Natalie Nicola Norma Olga Pamela Parveen Patricia Paula Pauline Rachel
            Rebecca Ruth Samina Sandra Sarah Sharon Sheila Shirley Siân Siobhán Stacey Sunita Susan Tanya Teresa Tracey Valerie Vera
            Victoria Wendy Yvonne""");
    private static final List<String> MEN = words("""
            Abdul Adrian Alan Albert Alex Andrew Anthony Arthur Barry Brian Carl Christopher Clive Colin Craig Damian Daniel Darren
            David Dean Delroy Dennis Derek Desmond Donald Douglas Edward Eric Femi Francis Frank Gareth Gary Geoffrey George Gerald
            Glenn Gordon Graham Gurpreet Harold Howard Ian Imran Ivor Jamie Jason Jeffrey John Karl Keith Kelvin Kenneth Kevin Krzysztof
            Kwame Lee Leonard Leslie Malcolm Marek Mark Martin Matthew Michael Mohan Neil Nigel Norman Pádraig Patrick Paul Peter Philip
            Piotr Rajesh Raymond Richard Robert Roger Ronald Roy Russell Scott Shaun Simon Stanley Stephen Steven Stuart Tariq Terence
            Thomas Trevor Vijay Vincent Walter Wayne William Winston""");
    private static final List<String> FAMILIES = words("""
            Abbott Achterberg Addison Akhtar Aldridge Allonby Amadi Anand Appleby Ashdown Atkin Aziz Bainbridge Balogun Bamford Barras
            Begum Bellerby Bewick Bhatt Blackett Bołdys Bowes Brannigan Briggs Brogden Bryson Calvert Carrick Chaudhry Chipchase Coates
            Collingwood Conlon Cowper Craster Cullen Dagnall Danso Dasgupta Deans Dinsdale Dixon Dobrev Dodds Donnelly Dryden Eddon Ekwueme
            Elstob Emerson Eze Fairless Featherstone Fenwick Fernandes Forster Foxton Gallon Garbutt Ghani Gilhespy Goodfellow Gowland
            Grabowski Greenwell Haddon Hallam Harland Hedley Heslop Hindmarsh Hodgson Horsley Hussain Iqbal Iveson Jagger Jobling Johal
            Kamara Kaur Kellett Kirtley Kowalik Laidler Lamb Latif Lazenby Lishman Lowther Lumley Macgregor Mahlangu Maddison Marr Mavin
            Mensah Metcalfe Middlemass Milburn Mirza Mordue Moyo Nagy Naylor Nesbitt Newbold Nixon Nkomo O'Brien O'Dowd O'Neill
            Oyelaran Ozturk Pallister Patterdale Pawłowski Peart Petrov Pickering Proudlock Quigley Quinn Raine Rashid Readshaw Ridley
            Robson Rowell Rutter Saddington Salkeld Sandhu Scurfield Sewell Shafiq Simcox Singh Sokolova Spraggon Stobbs Stokoe Surtees
            Swinburne Tamang Tarn Teasdale Thirlaway Tindale Tulip Turnbull Tweddle Udall Uddin Urwin Varga Vasey Wardle Wearmouth
            Weatherill Whitfield Wilkes Woźniak Wynyard Yarrow Younger Zaman""");
    private static final List<String> NEWCOMER_GIVEN = words(
            "Abel Ahmad Amanuel Bahar Biniam Dawit Diar Filmon Hamid Kidane Luwam Mahdi Nahom Nga Quang Rahel Samiullah Yonas Zewdi");
    private static final List<String> NEWCOMER_FAMILY = words(
            "Ahmadzai Berhane Fessehaye Gebremariam Habte Haile Hassanpour Hoxha Karimi Mehari Nguyễn Safi Tesfay Trần Weldu Zadran");
    private static final List<String> STREETS = words("""
            Abbey Alder Beacon Beck Birch Bridge Chapel Church Colliery Curlew Dene Engine Fell Foundry Garth Hawthorn Heron High Hill Kiln
            Larch Lime Mill North Orchard Park Pit Priory Quarry Railway Rowan School South Staithe Station Tannery Vicarage Wagon Weir
            West Willow""");
    private static final List<String> STREET_KINDS =
            List.of("Street", "Road", "Terrace", "Avenue", "Close", "Row", "Lane", "Garth", "Bank", "Court");

    private final Chance chance;

    InventedNames(Chance chance) {
        this.chance = chance;
    }

    String child(String sex) {
        return chance.oneOf(sex.equals("F") ? GIRLS : BOYS);
    }

    String adult(String sex) {
        return chance.oneOf(sex.equals("F") ? WOMEN : MEN);
    }

    /** A family name; one in twelve is double. */
    String family() {
        String name = chance.oneOf(FAMILIES);
        return chance.percent(8) ? name + '-' + chance.oneOf(FAMILIES) : name;
    }

    String newcomerGiven() {
        return chance.oneOf(NEWCOMER_GIVEN);
    }

    String newcomerFamily() {
        return chance.oneOf(NEWCOMER_FAMILY);
    }

    String street() {
        return chance.between(1, 180) + " " + chance.oneOf(STREETS) + ' ' + chance.oneOf(STREET_KINDS);
    }

    /** Name of a house for children. */
    String house() {
        return chance.oneOf(STREETS) + ' ' + chance.oneOf(List.of("House", "Lodge", "Cottage", "View"));
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
