// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportlanguage.h"
#include "app/language/format.h"
#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {
/// One language alone: what it does not translate stays as the source has it, instead of being
/// looked up in the window's language.
class OnlyTranslator : public QTranslator {
public:
    explicit OnlyTranslator(const QString& name)
        : m_loaded(m_inner.load(u":/i18n/%1.qm"_s.arg(name)))
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const QString text
            = m_loaded ? m_inner.translate(context, source, disambiguation, n) : QString();
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

private:
    QTranslator m_inner;
    bool m_loaded;
};
} // namespace

static QTranslator* translatorFor(const QLocale& locale)
{
    static OnlyTranslator korean(u"gemba_ko"_s);
    static OnlyTranslator english(u"gemba_en"_s);
    return locale.language() == QLocale::Korean ? &korean : &english;
}

ReportLanguage::ReportLanguage(const QLocale& locale)
    : m_minusBefore(minusSign())
    , m_translator(translatorFor(locale))
{
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(m_translator);
    QLocale::setDefault(locale);
    setMinusSign(u'-'); // the bundled font has no other
}

ReportLanguage::~ReportLanguage()
{
    setMinusSign(m_minusBefore);
    QLocale::setDefault(m_before);
    QCoreApplication::removeTranslator(m_translator);
    QCoreApplication::instance()->removeEventFilter(this);
}

/// Installing a translator tells the whole window to set its texts again: not for this one.
bool ReportLanguage::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance();
}
