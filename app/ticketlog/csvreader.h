// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong with the form of a row, before anybody asks what it says.
enum class CsvFault { None, UnclosedQuote, FieldTooLong, TooManyFields };

/// One row of a CSV text. The fields point into the text or the reader and hold until its next row.
struct CsvRow {
    qint64 line = 0; ///< Physical line on which it begins, from 1.
    size_t begin = 0; ///< Byte offsets of the row in the text, line end included.
    size_t end = 0;
    std::vector<std::string_view> fields = {};
    CsvFault fault = CsvFault::None;

    /// A line without any character is no row of data.
    bool isBlank() const { return fields.size() == 1 && fields[0].empty(); }
};

/// Reads a UTF-8 text row by row as RFC 4180 has it: quoted fields may hold the delimiter, line
/// ends and doubled quotation marks; rows end with LF, CRLF or CR. Lenient where exports are: text
/// after a closing quotation mark belongs to the field, one inside an unquoted field is a
/// character. After a faulty row it goes on with the next physical line.
class CsvReader {
public:
    static constexpr size_t maxFields = 1000;
    static constexpr size_t maxFieldBytes = 1024 * 1024;

    CsvReader(std::string_view text, char delimiter);

    /// False at the end of the text.
    bool next(CsvRow& row);
    size_t position() const { return m_at; }

private:
    struct Unescaped {
        size_t field, begin, length;
    };
    bool readField(CsvRow& row);
    bool readQuoted(CsvRow& row);
    size_t closingQuote(size_t from);
    void finish(CsvRow& row);
    void recover(CsvRow& row);
    bool isSpecial(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    std::string_view m_text;
    char m_delimiter;
    size_t m_at = 0;
    qint64 m_line = 1;
    std::string m_unescaped;
    std::vector<Unescaped> m_unescapedFields;
    int m_recoveries = 0;
    bool m_special[256] = {};
};

/// The delimiter of , ; tab and | that divides the first rows into the most equal rows; a comma
/// where none divides them. A first line "sep=;" as spreadsheets write it decides.
char sniffDelimiter(std::string_view text);

/// Where the rows begin: behind a "sep=" line.
size_t firstRowOffset(std::string_view text);

/// Appends a field as RFC 4180 writes it, quoted where needed.
void appendCsvField(std::string& out, std::string_view field, char delimiter);
