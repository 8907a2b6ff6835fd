// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/csvreader.h"
#include "app/ticketlog/logguess.h"
#include "app/ticketlog/logreading.h"
#include "app/ticketlog/xesreader.h"
#include <algorithm>

using namespace Qt::StringLiterals;

/// The people of one log, numbered as they appear.
class People {
public:
    explicit People(std::vector<std::string> missing)
        : m_missing(std::move(missing))
    {
    }
    void add(std::string_view name)
    {
        name = trimmed(name);
        if (!isMissing(name, m_missing))
            m_names.idOf(name);
    }
    /// "Person 7" for a known name, else nothing.
    std::optional<std::string> numberFor(std::string_view name) const
    {
        const int id = m_names.find(trimmed(name));
        return id < 0 ? std::nullopt : std::optional("Person " + std::to_string(id + 1));
    }
    /// For text that cannot be divided into values: every occurrence of a name is replaced.
    void replaceEverywhere(std::string& text) const
    {
        std::vector<int> longestFirst;
        for (int id = 0; id < m_names.size(); ++id)
            if (m_names.name(id).size() >= 2 && text.find(m_names.name(id)) != std::string::npos)
                longestFirst.push_back(id);
        std::sort(longestFirst.begin(), longestFirst.end(),
            [this](int a, int b) { return m_names.name(a).size() > m_names.name(b).size(); });
        for (const int id : longestFirst) {
            const std::string_view name = m_names.name(id);
            const std::string number = "Person " + std::to_string(id + 1);
            for (size_t at = text.find(name); at != std::string::npos;
                 at = text.find(name, at + number.size()))
                text.replace(at, name.size(), number);
        }
    }

private:
    std::vector<std::string> m_missing;
    NameTable m_names;
};

static std::vector<bool> personColumns(const LogFile& file, const LogReading& reading)
{
    std::vector<bool> columns(static_cast<size_t>(file.columns.size()), false);
    QList<int> people = reading.personColumns;
    people.append(reading.column(LogRole::Resource));
    for (const int column : people)
        if (column >= 0 && column < file.columns.size())
            columns[static_cast<size_t>(column)] = true;
    // What makes the map stays as it is, whatever else it may be called.
    for (const LogRole role :
        { LogRole::Case, LogRole::Activity, LogRole::Time, LogRole::Start, LogRole::Group })
        if (reading.column(role) >= 0)
            columns[static_cast<size_t>(reading.column(role))] = false;
    return columns;
}

static QByteArray csvWithoutNames(
    const LogFile& file, const LogReading& reading, People& people, const LogProgress& progress)
{
    const std::string_view text { file.text.data(), static_cast<size_t>(file.text.size()) };
    const std::vector<bool> isPerson = personColumns(file, reading);
    const size_t offset = firstRowOffset(text);
    const std::string_view rows = text.substr(offset);
    CsvRow row;
    size_t count = 0;
    const auto isCancelled
        = [&](double done) { return ++count % 4096 == 0 && progress && !progress(done); };
    for (CsvReader reader(rows, reading.delimiter); reader.next(row);) {
        if (isCancelled(double(row.end) / double(rows.size()) / 2))
            return {};
        const bool header = reading.hasHeader && row.begin == 0;
        for (size_t i = 0; !header && i < row.fields.size() && i < isPerson.size(); ++i)
            if (isPerson[i])
                people.add(row.fields[i]);
    }
    std::string out(text.substr(0, offset));
    out.reserve(text.size() + text.size() / 16);
    std::vector<bool> isFixed(isPerson.size(), false);
    for (const int column : reading.columns)
        if (column >= 0 && !isPerson[static_cast<size_t>(column)])
            isFixed[static_cast<size_t>(column)] = true;
    for (CsvReader reader(rows, reading.delimiter); reader.next(row);) {
        const std::string_view raw = rows.substr(row.begin, row.end - row.begin);
        if (isCancelled(0.5 + double(row.end) / double(rows.size()) / 2))
            return {};
        if (row.isBlank() || (reading.hasHeader && row.begin == 0)) {
            out += raw;
            continue;
        }
        if (row.fault != CsvFault::None || row.fields.size() > isPerson.size()) {
            std::string replaced(raw);
            people.replaceEverywhere(replaced);
            out += replaced;
            continue;
        }
        for (size_t i = 0; i < row.fields.size(); ++i) {
            if (i > 0)
                out += reading.delimiter;
            const std::optional<std::string> number
                = isFixed[i] ? std::nullopt : people.numberFor(row.fields[i]);
            appendCsvField(out, number ? *number : row.fields[i], reading.delimiter);
        }
        const size_t lineEnd = raw.find_last_not_of("\r\n");
        out += raw.substr(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
    }
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

/// Walks over the start tags of a well-formed XML text and hands out key and value of those that
/// have both, as they are written; stops where `found` returns false.
template <typename Found> static void eachAttribute(std::string_view xml, const Found& found)
{
    for (size_t at = xml.find('<'); at < xml.size(); at = xml.find('<', at)) {
        const auto skip = [&](std::string_view open, std::string_view close) {
            if (xml.substr(at, open.size()) != open)
                return false;
            const size_t end = xml.find(close, at + open.size());
            at = end == std::string_view::npos ? xml.size() : end + close.size();
            return true;
        };
        if (skip("<!--", "-->") || skip("<![CDATA[", "]]>") || skip("<?", "?>") || skip("<!", ">"))
            continue;
        ++at;
        std::string_view key;
        std::string_view value;
        while (at < xml.size() && xml[at] != '>') {
            const char quote = xml[at];
            if (quote != '"' && quote != '\'') {
                ++at;
                continue;
            }
            size_t nameEnd = at; // before '=' and spaces
            while (nameEnd > 0 && (xml[nameEnd - 1] == '=' || xml[nameEnd - 1] == ' '))
                --nameEnd;
            const size_t end = std::min(xml.find(quote, at + 1), xml.size());
            const std::string_view content = xml.substr(at + 1, end - at - 1);
            const auto isNamed = [&](std::string_view name) {
                return nameEnd > name.size()
                    && xml.substr(nameEnd - name.size(), name.size()) == name
                    && static_cast<unsigned char>(xml[nameEnd - name.size() - 1]) <= ' ';
            };
            if (isNamed("key"))
                key = content;
            else if (isNamed("value"))
                value = content;
            at = std::min(end + 1, xml.size());
        }
        if (!key.empty() && !value.empty() && !found(key, value))
            return;
    }
}

static QByteArray xesWithoutNames(const QByteArray& bytes, const std::vector<std::string>& keys,
    const std::vector<std::string>& fixedKeys, People& people, const LogProgress& progress)
{
    const std::string_view xml { bytes.data(), static_cast<size_t>(bytes.size()) };
    const auto isIn = [](const std::vector<std::string>& list, std::string_view key) {
        return std::find(list.begin(), list.end(), key) != list.end();
    };
    size_t count = 0;
    bool cancelled = false;
    const auto goOn = [&](std::string_view value, double before) {
        const double place = double(value.data() - xml.data()) / double(xml.size());
        cancelled = ++count % 16384 == 0 && progress && !progress(before + place / 2);
        return !cancelled;
    };
    eachAttribute(xml, [&](std::string_view key, std::string_view value) {
        if (isIn(keys, key))
            people.add(value);
        return goOn(value, 0);
    });
    std::string out;
    out.reserve(xml.size());
    size_t copied = 0;
    const auto replace = [&](std::string_view key, std::string_view value) {
        if (!goOn(value, 0.5))
            return false;
        const std::optional<std::string> number
            = isIn(fixedKeys, key) ? std::nullopt : people.numberFor(value);
        if (number) {
            const auto begin = static_cast<size_t>(value.data() - xml.data());
            out += xml.substr(copied, begin - copied);
            out += *number;
            copied = begin + value.size();
        }
        return true;
    };
    if (!cancelled)
        eachAttribute(xml, replace);
    if (cancelled)
        return {};
    out += xml.substr(copied);
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

QByteArray evidenceText(const LogFile& file, const LogReading& reading, const LogProgress& progress)
{
    if (reading.keepNames)
        return file.raw;
    People people(missingValues(reading));
    if (reading.format == LogFormat::Csv)
        return csvWithoutNames(file, reading, people, progress);
    QByteArray xml = file.text;
    LogProblem problem;
    if (isGzip(xml))
        xml = unpackGzip(xml, problem, progress).value_or(QByteArray());
    const bool wide = xml.startsWith("\xFF\xFE") || xml.startsWith("\xFE\xFF");
    if (wide) // expat reads it by its mark; the walk over tags needs bytes
        xml = decodeText(xml).value_or(DecodedText {}).utf8.replace("UTF-16", "UTF-8");
    std::vector<std::string> keys { "org:resource" };
    std::vector<std::string> fixedKeys;
    const auto bare = [](const QString& key) {
        return (key.startsWith(u"case:"_s) ? key.mid(5) : key).toStdString();
    };
    const std::vector<bool> isPerson = personColumns(file, reading);
    for (qsizetype i = 0; i < file.columns.size(); ++i)
        if (isPerson[static_cast<size_t>(i)])
            keys.push_back(bare(file.columns.at(i)));
    for (const int column : reading.columns)
        if (column >= 0 && !isPerson[static_cast<size_t>(column)])
            fixedKeys.push_back(bare(file.columns.at(column)));
    return xesWithoutNames(xml, keys, fixedKeys, people, progress);
}
