// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/discovery.h"
#include "widgets/panel.h"
#include <QDialog>
#include <memory>

class AnswerLines;
class LogForm;
class Worker;
class PreviewModel;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class RejectedModel;
class Segmented;

/// A ticket log and how it is to be read.
struct PickedLog {
    std::shared_ptr<const LogFile> file = {};
    LogReading reading = {};
};

/// Shows how a ticket log was understood, lets the user correct each guess and adds the value
/// stream that was found in it to the project, as one step of the undo history; or only asks how
/// the log is to be read.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { NewStream, ReadOnly };
    ImportDialog(const QString& path, const PanelContext& context, QWidget* parent = nullptr,
        Purpose purpose = Purpose::NewStream);
    ~ImportDialog() override;

    /// The stream that was added; null before.
    QUuid streamId() const { return m_streamId; }
    /// Why the file cannot be used at all; then there is nothing to show.
    const std::optional<LogProblem>& unusable() const { return m_unusable; }
    QString fileName() const { return m_fileName; }
    /// Once it was accepted.
    PickedLog log() const { return { m_file, m_result.reading }; }

signals:
    void settled(); ///< Everything is read as chosen, or cannot be.

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Result {
        LogReading reading = {};
        bool ambiguous = false;
        std::optional<LogProblem> problem = {};
        bool sawLocalTime = false;
        qint64 rejectedCount = 0;
        std::vector<RejectedRow> rejected = {};
        std::optional<Discovery> discovery = {};
    };

    void build();
    QWidget* makeTables();
    void openFile(const QString& path);
    void inspect(const std::shared_ptr<LogFile>& loaded);
    void showFile(const std::shared_ptr<LogFile>& file, const LogReading& reading);
    /// Reads the whole log as chosen, after guessing the time format where asked.
    void readAll(bool guessTimes);
    void showResult(const Result& result);
    void showPreview();
    void say(const QString& answer, const QString& key, State state, const QString& context);
    void updateButtons();
    void importNow();
    void store(const QByteArray& evidence);

    PanelContext m_context;
    Purpose m_purpose;
    QString m_fileName;
    std::shared_ptr<const LogFile> m_file;
    Result m_result;
    bool m_reading = false;
    bool m_storing = false;
    QUuid m_streamId;
    std::optional<LogProblem> m_unusable;

    Worker* m_worker;
    AnswerLines* m_answer;
    LogForm* m_form;
    Segmented* m_shown;
    QStackedWidget* m_tables;
    QTableView* m_preview;
    PreviewModel* m_previewModel;
    RejectedModel* m_rejectedModel;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

/// Asks in a dialog how the log is to be read and imports it. False where the user cancels or the
/// file cannot be used (which is said in one sentence); the project is then as it was.
bool importTicketLog(const QString& path, const PanelContext& context, QWidget* parent);

/// Asks for a ticket log and how it is to be read; changes nothing. Nothing where the user cancels
/// or the file cannot be used, which is said in one sentence.
std::optional<PickedLog> pickTicketLog(
    const QString& title, const PanelContext& context, QWidget* parent);
