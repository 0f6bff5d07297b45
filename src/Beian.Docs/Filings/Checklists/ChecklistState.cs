namespace Beian.Docs.Filings.Checklists;

/// <summary>How it stands with one line of the checklist (材料状态).</summary>
public enum ChecklistState
{
    /// <summary>已齐</summary>
    Present,

    /// <summary>有，需核对</summary>
    Doubtful,

    /// <summary>缺少</summary>
    Missing,

    /// <summary>不需要</summary>
    NotNeeded,

    /// <summary>提醒: no program can see to it.</summary>
    Reminder,
}
